package org.waymark.persistence;

class ReturnRowsOnPostgresTest extends ReturnRowsContract {
  ReturnRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
