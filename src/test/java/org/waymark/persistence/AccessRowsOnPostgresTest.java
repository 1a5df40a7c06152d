package org.waymark.persistence;

class AccessRowsOnPostgresTest extends AccessRowsContract {
  AccessRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
