package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in England read them (NHS service manual: "5pm", "6 August 2026"). */
public final class LondonTime {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private LondonTime() {}

  /** "5pm on 30 October 2026", "9:30am on 6 August 2026". */
  public static String words(Instant moment) {
    ZonedDateTime at = moment.atZone(LONDON);
    String minutes = at.getMinute() == 0 ? "" : ":%02d".formatted(at.getMinute());
    String half = at.getHour() < 12 ? "am" : "pm";
    return (at.getHour() + 11) % 12 + 1 + minutes + half + " on " + DAY.format(at);
  }

  /** The day that it is in London. */
  public static LocalDate date(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /** "6 August 2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "6 August 2026". */
  public static String day(Instant moment) {
    return DAY.format(moment.atZone(LONDON));
  }
}
