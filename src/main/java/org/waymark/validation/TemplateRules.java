package org.waymark.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Table;
import org.waymark.findings.Place;
import org.waymark.returns.RawAnswer;
import org.waymark.validation.Rule.Complaint;

/** Is it the right template: this organisation, this quarter, this edition, known questions? */
final class TemplateRules {
  private static final String USE_TEMPLATE =
      "Use the template for %s, downloaded from this return's page";

  static final Rule<Submission> ORGANISATION =
      Rule.mustFix(
          "template.organisation",
          "The workbook is that of this organisation.",
          s ->
              differs(
                  s.raw().stamp().organisation(),
                  s.organisation().code().value(),
                  "organisation",
                  USE_TEMPLATE.formatted(s.organisation().name())));

  static final Rule<Submission> QUARTER =
      Rule.mustFix(
          "template.quarter",
          "The workbook is that of this quarter.",
          s ->
              differs(
                  s.raw().stamp().quarter(),
                  s.quarter().id().toString(),
                  "quarter",
                  USE_TEMPLATE.formatted(s.quarter().id().words())));

  static final Rule<Submission> EDITION =
      Rule.mustFix(
          "template.edition",
          "The workbook is that of this edition.",
          s ->
              differs(
                  s.raw().stamp().edition(),
                  s.edition().id(),
                  "edition",
                  USE_TEMPLATE.formatted(s.quarter().id().words())));

  static final Rule<Submission> STAMP =
      Rule.confirm(
          "template.stamp",
          "The start sheet is as it was downloaded.",
          s ->
              s.raw().stamp().genuine()
                  ? Stream.empty()
                  : Stream.of(
                      new Complaint(
                          Place.FILE,
                          "",
                          "The start sheet was changed or copied: its code is not the one for %s, %s"
                              .formatted(s.organisation().code(), s.quarter().id().shortWords()),
                          "Check that all answers are those of %s for %s, or move them to the template from this return's page"
                              .formatted(s.organisation().name(), s.quarter().id().months()))));

  static final Rule<Submission> UNKNOWN_QUESTION =
      Rule.note(
          "template.unknown-question",
          "Every question of the workbook is one of the edition.",
          s ->
              strays(s, key -> s.edition().question(key).isEmpty() && tableOf(s, key).isEmpty())
                  .map(
                      a ->
                          complaint(
                              a,
                              "This edition has no question " + a.question(),
                              "Nothing to do: the answer was left out")));

  /** Rows that somebody inserted are numbered on, beyond what the edition keeps. */
  static final Rule<Submission> TOO_MANY_ROWS =
      Rule.mustFix(
          "template.too-many-rows",
          "A table has no more rows than the edition takes.",
          s ->
              strays(s, key -> s.edition().question(key).isEmpty())
                  .flatMap(
                      a ->
                          tableOf(s, a.question()).stream()
                              .map(
                                  table ->
                                      complaint(
                                          a,
                                          "%s takes %d rows, and this one is beyond them"
                                              .formatted(table.title(), table.mostRows()),
                                          "Delete a row that you no longer need, or merge two"))));

  static final Rule<Submission> NOT_ASKED =
      Rule.note(
          "template.not-asked",
          "Every question of the workbook is asked of organisations of this type.",
          s ->
              strays(s, key -> s.edition().question(key).isPresent())
                  .map(
                      a ->
                          complaint(
                              a,
                              "Question %s is not asked of %s"
                                  .formatted(a.question(), s.organisation().type().plural()),
                              "Nothing to do: the answer was left out")));

  static final List<Rule<Submission>> ALL =
      List.of(ORGANISATION, QUARTER, EDITION, STAMP, UNKNOWN_QUESTION, TOO_MANY_ROWS, NOT_ASKED);

  private TemplateRules() {}

  private static Stream<Complaint> differs(
      String stamped, String expected, String what, String remedy) {
    String entered = stamped.strip();
    if (entered.equalsIgnoreCase(expected)) {
      return Stream.empty();
    }
    String problem =
        entered.isEmpty()
            ? "The start sheet names no %s; this return is for %s".formatted(what, expected)
            : "The start sheet is for %s %s; this return is for %s"
                .formatted(what, entered, expected);
    return Stream.of(new Complaint(Place.FILE, entered, problem, remedy));
  }

  /** The table whose cell the key names, in whatever row. */
  private static Optional<Table> tableOf(Submission s, String key) {
    return AnswerKey.Cell.parse(key)
        .flatMap(
            cell ->
                s.edition().annexes().tables().stream()
                    .filter(t -> t.id().equals(cell.table()) && t.column(cell.column()).isPresent())
                    .findFirst());
  }

  private static Stream<RawAnswer> strays(Submission s, Predicate<String> key) {
    return s.strays().stream()
        .filter(a -> a.part().equals(Entry.ANSWER) || a.part().equals(Entry.DOCUMENT))
        .filter(a -> !a.content().shown().isBlank() && key.test(a.question()));
  }

  private static Complaint complaint(RawAnswer a, String problem, String remedy) {
    return new Complaint(
        new Place(a.source().sheet(), a.source().cell(), a.question()),
        a.content().shown(),
        problem,
        remedy);
  }
}
