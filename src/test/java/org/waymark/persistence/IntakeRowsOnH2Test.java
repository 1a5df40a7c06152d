package org.waymark.persistence;

class IntakeRowsOnH2Test extends IntakeRowsContract {
  IntakeRowsOnH2Test() {
    super(Database.H2);
  }
}
