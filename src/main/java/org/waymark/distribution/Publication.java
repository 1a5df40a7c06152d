package org.waymark.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.QuarterId;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.PublicationNote;

/**
 * One version of a quarter's publication: being prepared, prepared (sealed: its documents never
 * change again, and the seal is a SHA-256 over all their hashes), or released. What it is made from
 * is told by a hash that any other set of returns, edition, register or earlier quarters would
 * change.
 */
public record Publication(
    long id,
    QuarterId quarter,
    int version,
    State state,
    String madeFrom,
    Instant begunAt,
    @Nullable Instant sealedAt,
    @Nullable String seal,
    @Nullable Instant releasedAt) {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /** How far it has come. */
  public enum State {
    PREPARING("Being prepared"),
    PREPARED("Prepared"),
    RELEASED("Released");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * The hash of what one is made from: half of it is of the compared returns, half of the trends
   * that lead to them.
   */
  public static String inputs(PeerComparison comparison, Trends trends) {
    return half(comparison.madeFrom()) + half(trends.madeFrom());
  }

  /** Whether it was made from these returns and this register, whatever came before them. */
  public boolean isMadeFrom(PeerComparison comparison) {
    return madeFrom.startsWith(half(comparison.madeFrom()));
  }

  private static String half(String of) {
    return of.substring(0, of.length() / 2);
  }

  /**
   * What its documents say about it. Their date is the day in England on which it was begun, so
   * that a run that was interrupted prints the same bytes.
   */
  public PublicationNote note(DocumentSettings settings) {
    return new PublicationNote(
        version, LocalDate.ofInstant(begunAt, ENGLAND), settings.demonstration());
  }

  public boolean released() {
    return state == State.RELEASED;
  }
}
