package org.waymark.persistence;

class PeerRowsOnH2Test extends PeerRowsContract {
  PeerRowsOnH2Test() {
    super(Database.H2);
  }
}
