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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.CellContent;

/**
 * Understands what people type. What has one clear meaning is taken ("1,200", "12 %", "£3m"); what
 * could mean two things is not read at all.
 */
final class Reading {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)£?(\\d{1,3}(?:,\\d{3})+|\\d{1,15})?(\\.\\d{1,15})?([km]?)(%?)");
  private static final Set<String> NOT_APPLICABLE = Set.of("not applicable", "n/a", "na");
  private static final BigDecimal LARGEST = new BigDecimal("1E15");
  private static final int LONGEST_NUMBER = 40;
  private static final int EARLIEST_YEAR = 1950;
  private static final int LATEST_YEAR = 2100;
  private static final List<DateTimeFormatter> DATES =
      List.of(form("uuuu-MM-dd"), form("d MMMM uuuu"), form("d MMM uuuu"), form("d/M/uuuu"));

  private Reading() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Text without what the eye does not see: odd spaces, line ends, spaces around it. */
  static String tidy(CellContent content) {
    return content.shown().replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip();
  }

  static boolean saysNotApplicable(CellContent content) {
    return content instanceof CellContent.Text
        && NOT_APPLICABLE.contains(tidy(content).toLowerCase(Locale.ROOT));
  }

  static Optional<Integer> level(CellContent content, int highest) {
    Optional<BigDecimal> number =
        content instanceof CellContent.Number n
            ? (n.percentFormat() ? Optional.empty() : Optional.of(n.number()))
            : number(tidyText(content), false, "");
    return number
        .filter(n -> n.stripTrailingZeros().scale() <= 0)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(highest)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** The option meant, whatever its capitals, spaces and quotation marks. */
  static Optional<AnswerKind.Option> option(AnswerKind.Choice choice, CellContent content) {
    String typed = tidy(content);
    return choice
        .option(typed)
        .or(
            () ->
                choice.options().stream()
                    .filter(o -> plain(o.label()).equals(plain(typed)))
                    .findFirst());
  }

  private static String plain(String label) {
    return label
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u2013', '-')
        .replace('\u2014', '-');
  }

  /** A number in the question's own terms: for a percentage 12 means 12 %. */
  static Optional<BigDecimal> quantity(AnswerKind.Quantity kind, CellContent content) {
    if (content instanceof CellContent.Number n) {
      if (n.percentFormat() && !kind.percent()) {
        return Optional.empty();
      }
      return Optional.of(n.percentFormat() ? n.number().movePointRight(2) : n.number())
          .filter(v -> v.abs().compareTo(LARGEST) <= 0);
    }
    return number(tidyText(content), kind.percent(), kind.unit());
  }

  private static String tidyText(CellContent content) {
    return content instanceof CellContent.Text ? tidy(content) : "";
  }

  private static Optional<BigDecimal> number(String text, boolean percent, String unit) {
    String typed = text.toLowerCase(Locale.ROOT);
    String tail = unit.strip().toLowerCase(Locale.ROOT);
    if (!percent && !tail.isEmpty() && typed.endsWith(tail)) {
      typed = typed.substring(0, typed.length() - tail.length());
    }
    Matcher m = NUMBER.matcher(typed.replace(" ", ""));
    // Spaces between digits could hide two numbers, so that only those around signs are forgiven.
    if (typed.length() > LONGEST_NUMBER
        || typed.matches(".*\\d \\d.*")
        || !m.matches()
        || (m.group(2) == null && m.group(3) == null)) {
      return Optional.empty();
    }
    if (!m.group(5).isEmpty() && (!percent || !m.group(4).isEmpty())) {
      return Optional.empty();
    }
    String whole = m.group(2) == null ? "0" : m.group(2).replace(",", "");
    String fraction = m.group(3) == null ? "" : m.group(3);
    BigDecimal number = new BigDecimal((m.group(1).equals("-") ? "-" : "") + whole + fraction);
    return Optional.of(
        switch (m.group(4)) {
          case "k" -> number.movePointRight(3);
          case "m" -> number.movePointRight(6);
          default -> number;
        });
  }

  /** A day, typed as a date or in one of the forms that have one meaning in this country. */
  static Optional<LocalDate> day(CellContent content) {
    Optional<LocalDate> day =
        content instanceof CellContent.Date d
            ? Optional.of(d.date().toLocalDate())
            : DATES.stream().flatMap(f -> parse(f, tidyText(content)).stream()).findFirst();
    return day.filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR);
  }

  private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
