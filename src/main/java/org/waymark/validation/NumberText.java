package org.waymark.validation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. Read is only what has one meaning: "1,200", "£3m", "45 days"; not
 * "1.200", which is 1,200 to some and 1.2 to others, nor "1,2", nor pounds where hours are asked.
 */
final class NumberText {
  static final BigDecimal LARGEST = new BigDecimal("1E15");

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)(£?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})?(\\.\\d{1,15})?"
              + "(k|m|bn|thousand|million|billion)?");
  private static final Pattern PERCENT = Pattern.compile(" ?(%|per cent|percent)$");
  private static final Pattern SPACED_DIGITS = Pattern.compile(".*\\d \\d.*");
  private static final Pattern THOUSANDS_OR_DECIMALS =
      Pattern.compile("[+-]?£?[1-9]\\d{0,2}\\.\\d{3}");
  private static final int LONGEST = 60;

  private NumberText() {}

  /** Digits alone, perhaps with commas and decimals. */
  static Optional<BigDecimal> plain(String text) {
    return read(text).filter(n -> !n.pounds() && n.times() == 0).map(Read::number);
  }

  /** A percentage: 12 for "12", "12%" and "12 per cent". */
  static Optional<BigDecimal> percentage(String text) {
    return plain(PERCENT.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  /** A number of this unit, which may stand behind it; pounds only where pounds may be meant. */
  static Optional<BigDecimal> of(String text, String unit) {
    String tail = unit.strip().toLowerCase(Locale.ROOT);
    String typed = text.toLowerCase(Locale.ROOT);
    if (!tail.isEmpty() && typed.endsWith(tail)) {
      typed = typed.substring(0, typed.length() - tail.length()).strip();
    }
    // "45m" may be 45 minutes and not 45 million.
    if (typed.matches(".*\\d ?m") && tail.startsWith("m")) {
      return Optional.empty();
    }
    return read(typed).filter(n -> !n.pounds() || mayBePounds(tail)).map(Read::number);
  }

  private static boolean mayBePounds(String unit) {
    return unit.isEmpty() || unit.contains("£") || unit.contains("pound") || unit.contains("gbp");
  }

  private record Read(BigDecimal digits, boolean pounds, int times) {
    BigDecimal number() {
      return digits.movePointRight(times);
    }
  }

  private static Optional<Read> read(String text) {
    String typed = text.toLowerCase(Locale.ROOT);
    Matcher m = NUMBER.matcher(typed.replace(" ", ""));
    // Spaces between digits could hide two numbers, so that only those around signs are forgiven.
    if (typed.length() > LONGEST
        || SPACED_DIGITS.matcher(typed).matches()
        || THOUSANDS_OR_DECIMALS.matcher(typed).matches()
        || !m.matches()
        || (m.group(3) == null && m.group(4) == null)) {
      return Optional.empty();
    }
    String whole = m.group(3) == null ? "0" : m.group(3).replace(",", "");
    String fraction = m.group(4) == null ? "" : m.group(4);
    BigDecimal number = new BigDecimal((m.group(1).equals("-") ? "-" : "") + whole + fraction);
    String suffix = m.group(5) == null ? "" : m.group(5);
    return Optional.of(new Read(number, !m.group(2).isEmpty(), zeros(suffix)));
  }

  private static int zeros(String suffix) {
    return switch (suffix) {
      case "k", "thousand" -> 3;
      case "m", "million" -> 6;
      case "bn", "billion" -> 9;
      default -> 0;
    };
  }
}
