package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.editions.Edition;
import org.waymark.scoring.Score;

/**
 * Turns numbers into the words that are printed, once, so that title, chart, table and alternative
 * text cannot differ. Scores are rounded half up to the edition's decimals.
 */
final class Figures {
  /** Not available: coverage is too low, or nobody has a score. */
  static final String NOT_AVAILABLE = "[x]";

  /** Unreliable: fewer than 5 members. */
  static final String UNRELIABLE = "[u]";

  /** Nothing of it applies to this organisation. */
  static final String NOT_APPLICABLE = "[z]";

  private final Edition edition;

  Figures(Edition edition) {
    this.edition = edition;
  }

  String score(BigDecimal value) {
    return edition.rounding().round(value).toPlainString();
  }

  /** The own score, or the mark that says why there is none. */
  String own(Score score) {
    BigDecimal value = score.value();
    if (value != null) {
      return score(value);
    }
    return score.lowerBound() == null ? NOT_APPLICABLE : NOT_AVAILABLE;
  }

  String statistic(PeerStatistics peers, @Nullable BigDecimal value) {
    if (value == null) {
      return NOT_AVAILABLE;
    }
    return peers.reliable() ? score(value) : UNRELIABLE;
  }

  /** "2.1 to 3.0", or the mark that says why there are no quartiles. */
  String quartiles(PeerStatistics peers) {
    BigDecimal q1 = peers.q1();
    BigDecimal q3 = peers.q3();
    if (q1 == null || q3 == null) {
      return NOT_AVAILABLE;
    }
    return peers.reliable() ? score(q1) + " to " + score(q3) : UNRELIABLE;
  }

  /** A share from 0 to 1 as "92%", cut rather than rounded, so that 100% means all of it. */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString() + "%";
  }

  /** "0 to 5". */
  String scale() {
    return plain(edition.scale().lowest()) + " to " + highest();
  }

  String highest() {
    return plain(edition.scale().highest());
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
