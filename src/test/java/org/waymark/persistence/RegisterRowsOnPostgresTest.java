package org.waymark.persistence;

class RegisterRowsOnPostgresTest extends RegisterRowsContract {
  RegisterRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
