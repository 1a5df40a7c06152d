package org.waymark.persistence;

class PeerRowsOnPostgresTest extends PeerRowsContract {
  PeerRowsOnPostgresTest() {
    super(Database.POSTGRES);
  }
}
