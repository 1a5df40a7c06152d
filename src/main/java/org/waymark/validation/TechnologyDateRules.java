package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.validation.Rule.Complaint;

/** Do the dates of a technology follow each other, and fit its stage? */
final class TechnologyDateRules {
  private static final String SWAPPED = "Check both dates; if they are right, say why";
  private static final int LONGEST_YEARS = 8;
  private static final int LONGEST_PILOT_MONTHS = 24;

  static final Rule<TableRow> LIVE_BEFORE_DECIDED =
      Rule.confirm(
          "row.live-before-decided",
          "A technology goes live after the decision to adopt it.",
          row ->
              ordered(
                  row,
                  Technology.DECIDED,
                  Technology.LIVE_FROM,
                  "The go-live date is before the decision date"));

  static final Rule<TableRow> ENDED_BEFORE_DECIDED =
      Rule.confirm(
          "row.ended-before-decided",
          "A technology ends after the decision to adopt it.",
          row ->
              ordered(
                  row,
                  Technology.DECIDED,
                  Technology.ENDED,
                  "The end date is before the decision date"));

  static final Rule<TableRow> ENDED_BEFORE_LIVE =
      Rule.confirm(
          "row.ended-before-live",
          "A technology ends after it went live.",
          row ->
              ordered(
                  row,
                  Technology.LIVE_FROM,
                  Technology.ENDED,
                  "The end date is before the go-live date"));

  static final Rule<TableRow> DECIDED_LATER =
      Rule.mustFix(
          "row.decided-later",
          "The decision to adopt a technology was taken by the end of the quarter.",
          row ->
              afterQuarter(
                  row,
                  Technology.DECIDED,
                  r -> true,
                  "Enter the day of a decision taken by the end of the quarter, or clear the row"));

  static final Rule<TableRow> LIVE_LATER =
      Rule.mustFix(
          "row.live-later",
          "A technology that is live went live by the end of the quarter.",
          row ->
              afterQuarter(
                  row,
                  Technology.LIVE_FROM,
                  Technology::live,
                  "Correct the go-live date, or choose the stage that it had on the last day of the"
                      + " quarter"));

  static final Rule<TableRow> ENDED_LATER =
      Rule.mustFix(
          "row.ended-later",
          "A technology that has ended did so by the end of the quarter.",
          row ->
              afterQuarter(
                  row,
                  Technology.ENDED,
                  r -> true,
                  "Correct the end date, or choose the stage that it had on the last day of the"
                      + " quarter"));

  static final Rule<TableRow> LIVE_ALREADY =
      Rule.confirm(
          "row.live-already",
          "A technology that is explored or piloted has not gone live yet.",
          row ->
              stage(row, Technology.BEFORE_LIVE::contains)
                      && row.day(Technology.LIVE_FROM)
                          .filter(day -> !day.isAfter(row.lastDay()))
                          .isPresent()
                  ? row.complain(
                      Technology.LIVE_FROM,
                      "It has a go-live date and is not live",
                      "Choose a later stage, or clear the go-live date")
                  : Stream.empty());

  static final Rule<TableRow> NOT_ENDED =
      Rule.confirm(
          "row.not-ended",
          "A technology with an end date is paused, stopped or retired.",
          row ->
              stage(row, Technology.LIVE::contains) && row.day(Technology.ENDED).isPresent()
                  ? row.complain(
                      Technology.ENDED,
                      "It has an end date and is live",
                      "Choose Paused, Stopped or Retired, or clear the end date")
                  : Stream.empty());

  static final Rule<TableRow> LONG_WAIT =
      Rule.confirm(
          "row.long-wait",
          "A technology goes live within 8 years of the decision.",
          row ->
              late(
                  row.day(Technology.DECIDED),
                  row.day(Technology.LIVE_FROM),
                  (from, to) -> from.plusYears(LONGEST_YEARS).isBefore(to),
                  () ->
                      row.complain(
                          Technology.LIVE_FROM,
                          "It went live more than 8 years after the decision",
                          SWAPPED)));

  static final Rule<TableRow> LONG_PILOT =
      Rule.note(
          "row.long-pilot",
          "A pilot ends within 24 months of the decision.",
          row ->
              stage(row, Technology.PILOTED::equals)
                  ? late(
                      row.day(Technology.DECIDED),
                      Optional.of(row.lastDay()),
                      (from, to) -> from.plusMonths(LONGEST_PILOT_MONTHS).isBefore(to),
                      () ->
                          row.complain(
                              Technology.STAGE,
                              "It has been piloted for more than 24 months",
                              "Nothing to do if the pilot still has an end date"))
                  : Stream.empty());

  static final List<Rule<TableRow>> ALL =
      List.of(
          LIVE_BEFORE_DECIDED,
          ENDED_BEFORE_DECIDED,
          ENDED_BEFORE_LIVE,
          DECIDED_LATER,
          LIVE_LATER,
          ENDED_LATER,
          LIVE_ALREADY,
          NOT_ENDED,
          LONG_WAIT,
          LONG_PILOT);

  private TechnologyDateRules() {}

  private static boolean stage(TableRow row, Predicate<String> is) {
    return Technology.is(row) && is.test(row.chosen(Technology.STAGE));
  }

  private static Stream<Complaint> ordered(
      TableRow row, String first, String second, String problem) {
    return Technology.is(row)
        ? late(
            row.day(first),
            row.day(second),
            (from, to) -> to.isBefore(from),
            () -> row.complain(second, problem, SWAPPED))
        : Stream.empty();
  }

  private static Stream<Complaint> afterQuarter(
      TableRow row, String column, Predicate<TableRow> when, String remedy) {
    return Technology.is(row)
            && when.test(row)
            && row.day(column).filter(day -> day.isAfter(row.lastDay())).isPresent()
        ? row.complain(column, "The date is after the last day of the quarter", remedy)
        : Stream.empty();
  }

  private static Stream<Complaint> late(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      BiPredicate<LocalDate, LocalDate> wrong,
      Supplier<Stream<Complaint>> complaint) {
    return from.isPresent() && to.isPresent() && wrong.test(from.get(), to.get())
        ? complaint.get()
        : Stream.empty();
  }
}
