package org.waymark.persistence;

class ExplanationRowsOnH2Test extends ExplanationRowsContract {
  ExplanationRowsOnH2Test() {
    super(Database.H2);
  }
}
