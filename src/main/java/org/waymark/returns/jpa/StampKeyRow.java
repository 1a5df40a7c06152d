package org.waymark.returns.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of the secret, which the schema puts there before there is a secret. */
@Entity
@Table(name = "stamp_key")
@SuppressWarnings("NullAway.Init")
class StampKeyRow {
  static final int ONLY = 1;
  private static final String NONE = "-";

  @Id private Integer id;
  private String secret;

  protected StampKeyRow() {}

  boolean isEmpty() {
    return secret.equals(NONE);
  }

  String secret() {
    return secret;
  }

  void fill(String hexadecimal) {
    secret = hexadecimal;
  }
}
