package org.waymark.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.AnswerKind.Quantity;
import org.waymark.returns.CellContent;

/** Can each filled cell be understood? The first rule that objects to a cell is the only one. */
final class CellRules {

  static final Rule<EntryCell> ERROR =
      Rule.mustFix(
          "cell.error",
          c ->
              c.content() instanceof CellContent.Error e && !e.shown().startsWith("=")
                  ? c.complain("The cell shows the error " + e.shown(), c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> FORMULA_WITHOUT_VALUE =
      Rule.mustFix(
          "cell.formula",
          c ->
              c.content() instanceof CellContent.Error e && e.shown().startsWith("=")
                  ? c.complain("The formula has no saved result", c.wanted() + ", not a formula")
                  : Stream.empty());

  static final Rule<EntryCell> NOT_APPLICABLE =
      Rule.mustFix(
          "cell.not-applicable",
          c ->
              c.is(Entry.ANSWER)
                      && !c.entry().question().mayBeNotApplicable()
                      && Reading.tidy(c.content()).equalsIgnoreCase("not applicable")
                      && !(c.kind() instanceof AnswerKind.FreeText)
                      && !(c.kind() instanceof AnswerKind.Choice choice
                          && Reading.option(choice, c.content()).isPresent())
                  ? c.complain(
                      "This question applies to every organisation it is asked of", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> LEVEL =
      Rule.mustFix(
          "cell.level",
          c ->
              c.highestLevel() >= 0 && Reading.level(c.content(), c.highestLevel()).isEmpty()
                  ? c.complain("That is not one of the levels", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> OPTION =
      Rule.mustFix(
          "cell.option",
          c ->
              c.answers()
                      && c.kind() instanceof AnswerKind.Choice choice
                      && Reading.option(choice, c.content()).isEmpty()
                  ? c.complain("That is not one of the options", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> NUMBER =
      Rule.mustFix(
          "cell.number",
          c ->
              c.answers()
                      && c.kind() instanceof Quantity q
                      && Reading.quantity(q, c.content()).isEmpty()
                  ? c.complain("That cannot be read as a number", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> RANGE =
      Rule.confirm(
          "cell.range",
          c ->
              c.answers() && c.kind() instanceof Quantity q && c.entry().blank(Entry.REASON)
                  ? Reading.quantity(q, c.content()).filter(n -> outside(q, n)).stream()
                      .flatMap(
                          n ->
                              c.complain(
                                  "%s is outside the usual range, %s"
                                      .formatted(n.toPlainString(), range(q)),
                                  "Check the number; if it is right, say why in the reason column"))
                  : Stream.empty());

  static final Rule<EntryCell> DATE =
      Rule.mustFix(
          "cell.date",
          c ->
              (c.is(Entry.DATE) || c.answers() && c.kind() instanceof AnswerKind.Day)
                      && Reading.day(c.content()).isEmpty()
                  ? c.complain("That cannot be read as a date", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> TOO_LONG =
      Rule.mustFix(
          "cell.too-long",
          c ->
              c.content().shown().strip().length() > c.longest()
                  ? c.complain(
                      "The text is longer than %,d characters".formatted(c.longest()),
                      "Shorten the text to at most %,d characters".formatted(c.longest()))
                  : Stream.empty());

  static final List<Rule<EntryCell>> ALL =
      List.of(
          ERROR,
          FORMULA_WITHOUT_VALUE,
          NOT_APPLICABLE,
          LEVEL,
          OPTION,
          NUMBER,
          RANGE,
          DATE,
          TOO_LONG);

  private CellRules() {}

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
