package org.waymark.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind.Quantity;

/** Can a number be read, and can it be meant? */
final class NumberRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final Rule<EntryCell> NUMBER =
      Rule.mustFix(
          "cell.number",
          "A number can be read in one way only.",
          c ->
              c.answers()
                      && c.kind() instanceof Quantity q
                      && Reading.quantity(q, c.content()).isEmpty()
                  ? c.complain("That cannot be read as a number", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> BELOW_ZERO =
      Rule.mustFix(
          "cell.below-zero",
          "A number that counts or shares something is not below 0.",
          c ->
              number(c)
                  .filter(
                      n ->
                          c.kind() instanceof Quantity q
                              && q.least() != null
                              && q.least().signum() >= 0
                              && n.signum() < 0)
                  .stream()
                  .flatMap(n -> c.complain("The number is below 0", c.wanted())));

  static final Rule<EntryCell> PEOPLE =
      Rule.mustFix(
          "cell.people",
          "People are counted in whole numbers.",
          c ->
              number(c)
                  .filter(
                      n ->
                          c.kind() instanceof Quantity q
                              && q.countsPeople()
                              && n.stripTrailingZeros().scale() > 0)
                  .stream()
                  .flatMap(
                      n ->
                          c.complain(
                              "People are counted in whole numbers", "Enter a whole number")));

  static final Rule<EntryCell> OVER_100 =
      Rule.mustFix(
          "cell.over-100",
          "A share of something is not over 100%.",
          c ->
              number(c).filter(n -> share(c) && n.compareTo(HUNDRED) > 0).stream()
                  .flatMap(
                      n ->
                          c.complain(
                              "The percentage is over 100", "Enter a percentage up to 100")));

  static final Rule<EntryCell> FRACTION =
      Rule.confirm(
          "cell.fraction",
          "A percentage is not entered as a fraction of 1.",
          c ->
              number(c)
                  .filter(n -> share(c) && n.signum() > 0 && n.compareTo(BigDecimal.ONE) < 0)
                  .stream()
                  .flatMap(
                      n ->
                          c.complain(
                              "This is read as %s%%"
                                  .formatted(n.stripTrailingZeros().toPlainString()),
                              "Enter %s if you mean %1$s%%; if it is right, say so"
                                  .formatted(
                                      n.movePointRight(2).stripTrailingZeros().toPlainString()))));

  static final Rule<EntryCell> RANGE =
      Rule.confirm(
          "cell.range",
          "A number lies in its usual range.",
          c ->
              c.answers() && c.kind() instanceof Quantity q
                  ? Reading.quantity(q, c.content()).filter(n -> outside(q, n)).stream()
                      .flatMap(
                          n ->
                              c.complain(
                                  "%s is outside the usual range, %s"
                                      .formatted(n.toPlainString(), range(q)),
                                  "Check the number; if it is right, say why in the reason column"))
                  : Stream.empty());

  static final List<Rule<EntryCell>> ALL =
      List.of(NUMBER, BELOW_ZERO, PEOPLE, OVER_100, FRACTION, RANGE);

  private NumberRules() {}

  private static Optional<BigDecimal> number(EntryCell c) {
    return c.answers() && c.kind() instanceof Quantity q
        ? Reading.quantity(q, c.content())
        : Optional.empty();
  }

  /** Whether it asks for a percentage of a whole that it is a part of. */
  private static boolean share(EntryCell c) {
    return c.kind() instanceof Quantity q
        && q.percent()
        && q.most() != null
        && q.most().compareTo(HUNDRED) == 0;
  }

  private static boolean outside(Quantity q, BigDecimal n) {
    BigDecimal least = q.least();
    BigDecimal most = q.most();
    return least != null && n.compareTo(least) < 0 || most != null && n.compareTo(most) > 0;
  }

  private static String range(Quantity q) {
    String from = words(q.least());
    String to = words(q.most());
    if (to.isEmpty()) {
      return from + " or more";
    }
    return from.isEmpty() ? to + " or less" : from + " to " + to;
  }

  private static String words(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
