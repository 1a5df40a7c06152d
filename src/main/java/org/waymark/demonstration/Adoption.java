package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The way of one technology through one organisation: when it was decided on, when routine use
 * began and when it had come everywhere, and when and how it ended, where it did.
 */
record Adoption(
    Invention invention,
    LocalDate decided,
    LocalDate live,
    LocalDate atScale,
    @Nullable LocalDate end,
    String endedAs) {
  static final String ONE_SITE = "Live in one site";
  static final String AT_SCALE = "Live at scale";
  static final String PAUSED = "Paused";
  static final String STOPPED = "Stopped";
  private static final int OPTIONS_DAYS = 50;

  /** The stage as the edition labels it. */
  String stage(LocalDate day) {
    if (hasEnded(day)) {
      return endedAs;
    }
    if (!day.isBefore(atScale)) {
      return AT_SCALE;
    }
    if (!day.isBefore(live)) {
      return ONE_SITE;
    }
    return day.isBefore(decided.plusDays(OPTIONS_DAYS)) ? "Explored" : "Piloted";
  }

  boolean hasEnded(LocalDate day) {
    return end != null && !day.isBefore(end);
  }

  boolean isLive(LocalDate day) {
    return !hasEnded(day) && !day.isBefore(live);
  }

  /** Whether it had gone live by then, whatever came after. */
  boolean wentLive(LocalDate day) {
    return !day.isBefore(live) && (end == null || end.isAfter(live));
  }

  long daysToLive() {
    return ChronoUnit.DAYS.between(decided, live);
  }
}
