package org.waymark.persistence;

class AccessRowsOnH2Test extends AccessRowsContract {
  AccessRowsOnH2Test() {
    super(Database.H2);
  }
}
