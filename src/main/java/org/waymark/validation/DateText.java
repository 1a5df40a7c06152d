package org.waymark.validation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.returns.CellContent;

/**
 * Days as people type them, the day before the month as in this country. Not read are two digits
 * for a year, and a month without a day.
 */
final class DateText {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"),
          form("MMMM d uuuu"),
          form("MMM d uuuu"),
          form("d/M/uuuu"),
          form("d.M.uuuu"),
          form("d-M-uuuu"));
  private static final Pattern WEEKDAY =
      Pattern.compile("^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?,? (?=\\d)");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b( of)?");
  private static final Pattern MIDNIGHT = Pattern.compile("[t ]00:00(:00(\\.0+)?)?z?$");
  private static final Pattern NAMED_WITH_HYPHENS = Pattern.compile("(\\d+)-([a-z]+)-(\\d+)");
  private static final int EARLIEST_YEAR = 1950;
  private static final int LATEST_YEAR = 2100;

  /** 1 January 1990 to 31 December 2049: outside, a bare number is hardly a day. */
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(32_874);

  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(54_788);
  private static final int DAYS_FROM_1900_TO_1904 = 1_462;

  /** Day 0 of Excel's count, for all days after February 1900. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private DateText() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<LocalDate> of(String text) {
    String typed = text.toLowerCase(Locale.ROOT);
    typed = MIDNIGHT.matcher(typed).replaceFirst("");
    typed = WEEKDAY.matcher(typed).replaceFirst("");
    typed = ORDINAL.matcher(typed).replaceAll("");
    typed = NAMED_WITH_HYPHENS.matcher(typed).replaceFirst("$1 $2 $3");
    typed = typed.replace(", ", " ").replaceAll("\\bsept\\b", "sep").strip();
    String plain = typed;
    return FORMS.stream()
        .flatMap(f -> parse(f, plain).stream())
        .findFirst()
        .flatMap(DateText::sensible);
  }

  /** A whole number of days, counted as the workbook counts them. */
  static Optional<LocalDate> ofSerial(CellContent.Number number) {
    if (number.percentFormat() || number.number().stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    int shift = number.since1904() ? DAYS_FROM_1900_TO_1904 : 0;
    BigDecimal days = number.number().add(BigDecimal.valueOf(shift));
    return days.compareTo(FIRST_SERIAL) < 0 || days.compareTo(LAST_SERIAL) > 0
        ? Optional.empty()
        : Optional.of(DAY_0.plusDays(days.longValueExact()));
  }

  static Optional<LocalDate> sensible(LocalDate day) {
    return Optional.of(day).filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR);
  }

  private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
