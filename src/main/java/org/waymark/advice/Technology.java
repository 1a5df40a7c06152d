package org.waymark.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One row of an organisation's technology register, as far as advice needs it: labels as the
 * edition writes them, "" where nothing is chosen or written; what holds it back by its heading;
 * error rates in percent.
 */
public record Technology(
    String name,
    String kind,
    String stage,
    Optional<LocalDate> decided,
    Optional<LocalDate> liveFrom,
    Optional<LocalDate> ended,
    String whyEnded,
    String route,
    String shared,
    Set<String> blockedBy,
    boolean asksWhatBlocks,
    boolean lowHanging,
    Optional<BigDecimal> errorRate,
    Optional<BigDecimal> humanRate) {
  private static final String EXPLORED = "Explored";
  private static final String ONE_SITE = "Live in one site";
  private static final String AT_SCALE = "Live at scale";
  private static final String PAUSED = "Paused";
  private static final String STOPPED = "Stopped";
  private static final String NOBODY_ELSE = "Nobody else";
  private static final Set<String> BOUGHT_ALONE =
      Set.of("National framework", "Own tender", "Direct award outside a framework");

  public Technology {
    blockedBy = Set.copyOf(blockedBy);
  }

  /** What rows that mean the same technology have in common, however they are typed. */
  public String key() {
    return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  public boolean explored() {
    return stage.equals(EXPLORED);
  }

  public boolean atScale() {
    return stage.equals(AT_SCALE);
  }

  public boolean live() {
    return atScale() || stage.equals(ONE_SITE);
  }

  public boolean stopped() {
    return stage.equals(STOPPED);
  }

  public boolean halted() {
    return stopped() || stage.equals(PAUSED);
  }

  /** Bought with money, by this organisation alone, and shared with nobody. */
  public boolean boughtAlone() {
    return BOUGHT_ALONE.contains(route) && (shared.isEmpty() || shared.equals(NOBODY_ELSE));
  }
}
