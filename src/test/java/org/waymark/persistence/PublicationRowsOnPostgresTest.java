package org.waymark.persistence;

class PublicationRowsOnPostgresTest extends PublicationRowsContract {
  PublicationRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
