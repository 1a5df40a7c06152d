package org.waymark.validation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.CellContent;

/** Can each filled cell be understood? The first rule that objects to a cell is the only one. */
final class CellRules {
  private static final Pattern PLACEHOLDERS =
      Pattern.compile(
          "(?i)tb[cad]|to be (confirmed|added|advised|decided)|to follow|xx+|test|\\?+|\\.+|-+");

  static final Rule<EntryCell> ERROR =
      Rule.mustFix(
          "cell.error",
          "No cell shows an error of Excel.",
          c ->
              c.content() instanceof CellContent.Error e && !e.shown().startsWith("=")
                  ? c.complain("The cell shows the error " + e.shown(), c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> FORMULA_WITHOUT_VALUE =
      Rule.mustFix(
          "cell.formula",
          "A formula has a saved result.",
          c ->
              c.content() instanceof CellContent.Error e && e.shown().startsWith("=")
                  ? c.complain("The formula has no saved result", c.wanted() + ", not a formula")
                  : Stream.empty());

  static final Rule<EntryCell> NOT_APPLICABLE =
      Rule.mustFix(
          "cell.not-applicable",
          "\"Not applicable\" stands only where the edition allows it.",
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
          "A level is a whole number on its scale.",
          c ->
              c.highestLevel() >= 0 && Reading.level(c.content(), c.highestLevel()).isEmpty()
                  ? c.complain("That is not one of the levels", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> OPTION =
      Rule.mustFix(
          "cell.option",
          "A choice is one of the options.",
          c ->
              c.answers()
                      && c.kind() instanceof AnswerKind.Choice choice
                      && Reading.option(choice, c.content()).isEmpty()
                  ? c.complain("That is not one of the options", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> DATE =
      Rule.mustFix(
          "cell.date",
          "A date can be read in one way only, and lies between 1950 and 2100.",
          c ->
              (c.is(Entry.DATE) || c.answers() && c.kind() instanceof AnswerKind.Day)
                      && Reading.day(c.content()).isEmpty()
                  ? c.complain("That cannot be read as a date", c.wanted())
                  : Stream.empty());

  static final Rule<EntryCell> TOO_LONG =
      Rule.mustFix(
          "cell.too-long",
          "A text is no longer than its cell takes.",
          c ->
              c.content().shown().strip().length() > c.longest()
                  ? c.complain(
                      "The text is longer than %,d characters".formatted(c.longest()),
                      "Shorten the text to at most %,d characters".formatted(c.longest()))
                  : Stream.empty());

  static final Rule<EntryCell> PLACEHOLDER =
      Rule.mustFix(
          "cell.placeholder",
          "A text says something, and is no stand-in such as \"tbc\".",
          c ->
              PLACEHOLDERS.matcher(Reading.tidy(c.content())).matches()
                      && (c.answers() && c.kind() instanceof AnswerKind.FreeText
                          || c.is(Entry.REASON)
                          || c.is(Entry.DOCUMENT)
                          || c.is(Entry.OWNER))
                  ? c.complain(
                      "The text stands in for an answer", "Enter the answer, or clear the cell")
                  : Stream.empty());

  static final List<Rule<EntryCell>> ALL =
      List.of(
          ERROR, FORMULA_WITHOUT_VALUE, NOT_APPLICABLE, LEVEL, OPTION, DATE, TOO_LONG, PLACEHOLDER);

  private CellRules() {}
}
