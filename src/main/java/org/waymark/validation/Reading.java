package org.waymark.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.CellContent;

/**
 * Understands what people type. What has one clear meaning is taken ("1,200", "12 %", "£3m"); what
 * could mean two things is not read at all.
 */
final class Reading {
  private static final Set<String> NOT_APPLICABLE =
      Set.of("not applicable", "n/a", "na", "n.a.", "n/a.", "n / a", "not-applicable");
  private static final Pattern LEVEL = Pattern.compile("(?i)level (\\d)");

  private Reading() {}

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
            : NumberText.plain(LEVEL.matcher(tidyText(content)).replaceFirst("$1"));
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
          .filter(v -> v.abs().compareTo(NumberText.LARGEST) <= 0);
    }
    String typed = tidyText(content);
    return kind.percent() ? NumberText.percentage(typed) : NumberText.of(typed, kind.unit());
  }

  private static String tidyText(CellContent content) {
    return content instanceof CellContent.Text ? tidy(content) : "";
  }

  /**
   * A day, typed as a date or in one of the forms that have one meaning in this country; or a date
   * that lost its format on its way through another program.
   */
  static Optional<LocalDate> day(CellContent content) {
    if (content instanceof CellContent.Date date) {
      return DateText.sensible(date.date().toLocalDate());
    }
    return content instanceof CellContent.Number number
        ? DateText.ofSerial(number)
        : DateText.of(tidyText(content));
  }
}
