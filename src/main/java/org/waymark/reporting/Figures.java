package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Disclosure;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.editions.Edition;
import org.waymark.editions.ScoreTerms;
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

  /** Confidential: it would tell what a peer's score is. */
  static final String CONFIDENTIAL = "[c]";

  /** Nothing of it applies to this organisation. */
  static final String NOT_APPLICABLE = "[z]";

  private final Edition edition;

  Figures(Edition edition) {
    this.edition = edition;
  }

  /** What is shown of peers. */
  Disclosure disclosure() {
    return Disclosure.of(edition);
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

  /** The score on the basis that the edition does not rank by, or the own score's mark. */
  String other(Score score) {
    return either(score, isClaimed() ? score.evidenced() : score.claimed());
  }

  /** "Claimed" or "Evidenced": what the other basis is called. */
  String otherName() {
    return isClaimed() ? "Evidenced" : "Claimed";
  }

  private boolean isClaimed() {
    return edition.terms().basis() == ScoreTerms.Basis.CLAIMED;
  }

  /** What the same score comes to another way, or the own score's mark; [x] where not known. */
  String either(Score score, Optional<BigDecimal> otherWay) {
    String own = own(score);
    return own.startsWith("[") ? own : otherWay.map(this::score).orElse(NOT_AVAILABLE);
  }

  String statistic(PeerStatistics peers, @Nullable BigDecimal value) {
    if (peers.n() == 0) {
      return NOT_AVAILABLE;
    }
    if (!disclosure().single()) {
      return value == null ? CONFIDENTIAL : score(value);
    }
    return !peers.reliable() ? UNRELIABLE : value == null ? NOT_AVAILABLE : score(value);
  }

  /** "2.1 to 3.0", or the mark that says why there are no quartiles. */
  String quartiles(PeerStatistics peers) {
    return between(peers, peers.q1(), peers.q3());
  }

  /** "1.4 to 4.1", lowest to highest, or the mark that says why it is not shown. */
  String range(PeerStatistics peers) {
    return between(peers, peers.min(), peers.max());
  }

  private String between(
      PeerStatistics peers, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    String from = statistic(peers, low);
    return from.startsWith("[") ? from : from + " to " + statistic(peers, high);
  }

  /** ": with the rest at its worst or best the score is 2.1 to 3.0", or nothing. */
  String bounds(Score score) {
    BigDecimal low = score.lowerBound();
    BigDecimal high = score.upperBound();
    return low == null || high == null
        ? ""
        : ": with the rest at its worst or best the score is %s to %s"
            .formatted(score(low), score(high));
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
