package org.waymark.returns.poi;

/**
 * The keys of the start sheet's stamp. No question's id starts with an at sign, so that a stamp is
 * never taken for an answer.
 */
enum StampKey {
  ORGANISATION("@organisation"),
  QUARTER("@quarter"),
  EDITION("@edition"),
  EDITION_HASH("@edition-hash"),
  CODE("@code");

  private final String key;

  StampKey(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
