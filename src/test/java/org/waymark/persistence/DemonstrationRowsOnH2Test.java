package org.waymark.persistence;

class DemonstrationRowsOnH2Test extends DemonstrationRowsContract {
  DemonstrationRowsOnH2Test() {
    super(Database.H2);
  }
}
