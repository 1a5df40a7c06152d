package org.waymark.persistence;

class IntakeRowsOnPostgresTest extends IntakeRowsContract {
  IntakeRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
