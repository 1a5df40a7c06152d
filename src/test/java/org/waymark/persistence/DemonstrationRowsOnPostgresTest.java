package org.waymark.persistence;

class DemonstrationRowsOnPostgresTest extends DemonstrationRowsContract {
  DemonstrationRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
