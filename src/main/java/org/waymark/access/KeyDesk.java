package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.findings.Refusal;

/** Issues, checks and revokes API keys. A key has 256 random bits, so a fast hash is enough. */
@Dependent
public class KeyDesk {
  static final int MOST_KEYS = 10;
  static final Duration LIFE = Duration.ofDays(365);
  private static final String PREFIX = "waymark_";

  private final ApiKeys keys;
  private final Accounts accounts;
  private final SecureRandom random;
  private final Clock clock;

  @Inject
  public KeyDesk(ApiKeys keys, Accounts accounts, SecureRandom random, Clock clock) {
    this.keys = keys;
    this.accounts = accounts;
    this.random = random;
    this.clock = clock;
  }

  /** A new key of the user's own, shown once and kept nowhere; at most 10 in force, for a year. */
  public String issue(User user, String label) throws Refusal {
    var now = clock.instant();
    if (label.isBlank() || label.length() > 80) {
      throw new Refusal(
          Refusal.Reason.UNREADABLE, "Enter a label for the key, up to 80 characters.");
    }
    if (keys.of(user.name()).stream().filter(k -> k.holdsAt(now)).count() >= MOST_KEYS) {
      throw new Refusal(
          Refusal.Reason.CONFLICT, "You have 10 keys. Revoke one before you make another.");
    }
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    keys.save(
        new ApiKey(
            DigestUtils.sha256Hex(key),
            user.name(),
            label.strip(),
            now,
            now.plus(LIFE),
            Optional.empty()));
    return key;
  }

  /** The account behind a key; one whose password must be changed first has no use of its keys. */
  public Account check(String key) throws Refusal {
    return keys.find(DigestUtils.sha256Hex(key))
        .filter(k -> k.holdsAt(clock.instant()))
        .flatMap(k -> accounts.find(k.account()))
        .filter(account -> !account.mustChangePassword())
        .orElseThrow(
            () -> new Refusal(Refusal.Reason.NOT_SIGNED_IN, "This key does not open Waymark."));
  }

  /** Ends one of the user's own keys; an operator may end anybody's. */
  public void revoke(User user, String sha256) throws Refusal {
    ApiKey key =
        keys.find(sha256)
            .filter(
                k ->
                    k.account().equals(user.name())
                        || Policy.allows(user, Deed.MANAGE_ACCOUNTS, Target.service()))
            .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such key."));
    keys.save(
        new ApiKey(
            key.sha256(),
            key.account(),
            key.label(),
            key.issued(),
            key.expires(),
            Optional.of(clock.instant())));
  }
}
