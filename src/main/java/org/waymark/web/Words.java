package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.LondonTime;

/** How pages write dates, times, sizes and counts (look.md, section 5); times are London's. */
@Named("words")
@ApplicationScoped
public class Words {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK);
  private static final int SHOWN_HASH = 12;

  /** "24 November 2026". */
  public String day(@Nullable Instant instant) {
    return instant == null ? "" : LondonTime.day(instant);
  }

  /** "5pm on 30 October 2026". */
  public String moment(@Nullable Instant instant) {
    return instant == null ? "" : LondonTime.words(instant);
  }

  /** With seconds, for operators: "24 Nov 2026, 07:19:05". */
  public String exactly(@Nullable Instant instant) {
    return instant == null ? "" : SECONDS.format(instant.atZone(LONDON));
  }

  /** "in 6 days", "tomorrow", "today" or "3 days ago", by London's days. */
  public String fromNow(Instant instant, Instant now) {
    LocalDate day = instant.atZone(LONDON).toLocalDate();
    long days = day.toEpochDay() - now.atZone(LONDON).toLocalDate().toEpochDay();
    if (days == 0) {
      return "today";
    }
    if (Math.abs(days) == 1) {
      return days > 0 ? "tomorrow" : "yesterday";
    }
    return days > 0 ? "in %,d days".formatted(days) : "%,d days ago".formatted(-days);
  }

  /** "58 seconds", "3 minutes 5 seconds" or "2 hours 4 minutes". */
  public String length(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return counted(seconds, "second");
    }
    if (seconds < 3600) {
      return counted(seconds / 60, "minute") + " " + counted(seconds % 60, "second");
    }
    return counted(seconds / 3600, "hour") + " " + counted(seconds / 60 % 60, "minute");
  }

  /** "1 return", "1,024 returns"; the plural is made by an s. */
  public String counted(long number, String thing) {
    return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }

  /** "23 of 61 (38%)". */
  public String share(long part, long whole) {
    return whole == 0
        ? "none"
        : "%,d of %,d (%d%%)".formatted(part, whole, Math.round(100.0 * part / whole));
  }

  /** "640 bytes", "38 KB" or "1.2 MB". */
  public String size(long bytes) {
    if (bytes < 1024) {
      return counted(bytes, "byte");
    }
    if (bytes < 1 << 20) {
      return "%,d KB".formatted(Math.round(bytes / 1024.0));
    }
    return BigDecimal.valueOf(bytes / 1048576.0).setScale(1, RoundingMode.HALF_UP).toPlainString()
        + " MB";
  }

  /** The first 12 digits of a hash, for people to compare at a glance. */
  public String shortHash(@Nullable String hash) {
    return hash == null ? "" : hash.substring(0, Math.min(SHOWN_HASH, hash.length()));
  }

  /** "Acute trusts" of "acute trusts". */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
