package org.waymark.persistence;

class OperationRowsOnH2Test extends OperationRowsContract {
  OperationRowsOnH2Test() {
    super(Database.H2);
  }
}
