package org.waymark.access.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ApiKey;

@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init")
class ApiKeyRow {
  @Id private String sha256;
  private String account;
  private String label;
  private Instant issued;
  private Instant expires;
  private @Nullable Instant revoked;

  protected ApiKeyRow() {}

  static ApiKeyRow of(ApiKey key) {
    var row = new ApiKeyRow();
    row.sha256 = key.sha256();
    row.account = key.account();
    row.label = key.label();
    row.issued = key.issued();
    row.expires = key.expires();
    row.revoked = key.revoked().orElse(null);
    return row;
  }

  ApiKey toKey() {
    return new ApiKey(sha256, account, label, issued, expires, Optional.ofNullable(revoked));
  }
}
