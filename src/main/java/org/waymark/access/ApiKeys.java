package org.waymark.access;

import java.util.List;
import java.util.Optional;

/** The keys that were issued, by the SHA-256 of each. */
public interface ApiKeys {
  Optional<ApiKey> find(String sha256);

  /** An account's keys, newest first, the ended ones too. */
  List<ApiKey> of(String account);

  /** Adds a key, or replaces the one of the same hash. */
  void save(ApiKey key);
}
