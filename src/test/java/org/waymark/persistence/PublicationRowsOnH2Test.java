package org.waymark.persistence;

class PublicationRowsOnH2Test extends PublicationRowsContract {
  PublicationRowsOnH2Test() {
    super(Database.H2);
  }
}
