package org.waymark.distribution;

import java.time.Period;

/**
 * How long things are kept: a quarter's untouched files after the release of its publication,
 * refused files after their refusal, a person's name after their account was closed, and lines of
 * the audit trail. Hashes, sizes, answers, scores and the history stay.
 */
public record RetentionRules(Period files, Period refused, Period people, Period audit) {
  public RetentionRules {
    for (Period one : new Period[] {files, refused, people, audit}) {
      if (one.isNegative() || one.isZero()) {
        throw new IllegalArgumentException("everything is kept for a while, not for " + one);
      }
    }
  }
}
