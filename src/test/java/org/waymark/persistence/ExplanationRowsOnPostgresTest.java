package org.waymark.persistence;

class ExplanationRowsOnPostgresTest extends ExplanationRowsContract {
  ExplanationRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
