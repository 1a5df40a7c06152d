package org.waymark.persistence;

class ReturnRowsOnH2Test extends ReturnRowsContract {
  ReturnRowsOnH2Test() {
    super(Database.H2);
  }
}
