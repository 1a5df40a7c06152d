package org.waymark.persistence;

class RegisterRowsOnH2Test extends RegisterRowsContract {
  RegisterRowsOnH2Test() {
    super(Database.H2);
  }
}
