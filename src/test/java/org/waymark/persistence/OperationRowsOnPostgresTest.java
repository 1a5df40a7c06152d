package org.waymark.persistence;

class OperationRowsOnPostgresTest extends OperationRowsContract {
  OperationRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
