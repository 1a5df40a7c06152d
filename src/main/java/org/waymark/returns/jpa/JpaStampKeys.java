package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.StampKeys;

/**
 * The secret in the database, so that all nodes share it and a restored backup still knows the
 * workbooks that were handed out.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class JpaStampKeys implements StampKeys {
  private static final int BYTES = 32;

  private final EntityManager em;
  private final SecureRandom random;
  private volatile byte @Nullable [] known;

  @Inject
  JpaStampKeys(EntityManager em, SecureRandom random) {
    this.em = em;
    this.random = random;
  }

  @Override
  public byte[] secret() {
    byte[] secret = known;
    if (secret == null) {
      secret = kept();
    }
    return secret.clone();
  }

  /** What was just made is remembered only by the next call: this one's commit may yet fail. */
  private byte[] kept() {
    StampKeyRow row = em.find(StampKeyRow.class, StampKeyRow.ONLY);
    if (row.isEmpty()) {
      em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }
    if (row.isEmpty()) {
      byte[] made = new byte[BYTES];
      random.nextBytes(made);
      row.fill(HexFormat.of().formatHex(made));
      return made;
    }
    byte[] secret = HexFormat.of().parseHex(row.secret());
    known = secret;
    return secret;
  }
}
