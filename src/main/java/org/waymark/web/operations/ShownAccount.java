package org.waymark.web.operations;

import java.time.Instant;
import org.waymark.access.Account;
import org.waymark.web.Tag;
import org.waymark.web.Words;

/** One account as operators see it: what it is for, and whether it can be used. */
public record ShownAccount(String name, String role, String code, boolean locked, Tag tag) {
  static ShownAccount of(Account account, Instant now) {
    boolean locked = account.lockedUntil().filter(now::isBefore).isPresent();
    return new ShownAccount(
        account.name(),
        Words.capital(account.role().words()),
        account.scope().text(),
        locked,
        Tag.of(account, now));
  }
}
