package org.waymark.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Is it known of each live technology how safe it is, and who answers for it? */
final class TechnologySafetyRules {
  static final Rule<TableRow> SAFETY_CASE =
      Rule.confirm(
          "row.safety-case",
          "A live AI technology has a clinical safety case.",
          row ->
              Technology.liveAi(row)
                      && row.has(Technology.SAFETY_CASE)
                      && lacks(row, Technology.SAFETY_CASE)
                  ? row.complain(
                      Technology.SAFETY_CASE,
                      "A live AI technology has no clinical safety case",
                      "Choose the state of its safety case, or say why it has none")
                  : Stream.empty());

  static final Rule<TableRow> LIABILITY =
      Rule.confirm(
          "row.liability",
          "A live AI technology has a written liability position.",
          row ->
              Technology.liveAi(row)
                      && row.has(Technology.LIABILITY)
                      && lacks(row, Technology.LIABILITY)
                  ? row.complain(
                      Technology.LIABILITY,
                      "A live AI technology has no written liability position",
                      "Choose what is written about who answers for an error, or say why nothing is")
                  : Stream.empty());

  static final Rule<TableRow> ERROR_RATE =
      Rule.note(
          "row.error-rate",
          "The error rate of a live AI technology is measured.",
          row ->
              Technology.liveAi(row) && row.blank(Technology.ERROR_RATE)
                  ? row.complain(
                      Technology.ERROR_RATE,
                      "The error rate of a live AI technology is not known",
                      "Nothing to do if it was not measured")
                  : Stream.empty());

  static final Rule<TableRow> HUMAN_RATE =
      Rule.confirm(
          "row.human-rate",
          "An error rate stands beside that of people who do the same task.",
          row ->
              Technology.liveAi(row)
                      && !row.blank(Technology.ERROR_RATE)
                      && row.blank(Technology.HUMAN_RATE)
                  ? row.complain(
                      Technology.HUMAN_RATE,
                      "The error rate has no human baseline beside it",
                      "Enter the error rate of people, or say why it is not known")
                  : Stream.empty());

  static final Rule<TableRow> WORSE_THAN_PEOPLE =
      Rule.confirm(
          "row.worse-than-people",
          "A live AI technology makes no more errors than people do.",
          row -> {
            Optional<BigDecimal> its = row.number(Technology.ERROR_RATE);
            Optional<BigDecimal> people = row.number(Technology.HUMAN_RATE);
            return Technology.liveAi(row)
                    && its.isPresent()
                    && people.isPresent()
                    && its.get().compareTo(people.get()) > 0
                ? row.complain(
                    Technology.ERROR_RATE,
                    "It makes more errors than people do",
                    "Check both rates; if they are right, say why it is in use")
                : Stream.empty();
          });

  static final Rule<TableRow> SPONSOR =
      Rule.note(
          "row.sponsor",
          "A live AI technology has a clinical sponsor.",
          row ->
              Technology.liveAi(row) && row.blank(Technology.SPONSOR)
                  ? row.complain(
                      Technology.SPONSOR,
                      "No clinician is named who answers for the use of a live AI technology",
                      "Nothing to do if nobody does")
                  : Stream.empty());

  static final Rule<TableRow> IMAGES_WITHOUT_PATIENTS =
      Rule.confirm(
          "row.images-without-patients",
          "AI for imaging holds patient data.",
          row ->
              row.chosen(Technology.CLASS).equals(Technology.IMAGING)
                      && row.chosen(Technology.EPR_LINK).equals(Technology.NO_PATIENT_DATA)
                  ? row.complain(
                      Technology.EPR_LINK,
                      "Images of patients are patient data",
                      "Choose its link to the EPR, or say why it holds no patient data")
                  : Stream.empty());

  static final List<Rule<TableRow>> ALL =
      List.of(
          SAFETY_CASE,
          LIABILITY,
          ERROR_RATE,
          HUMAN_RATE,
          WORSE_THAN_PEOPLE,
          SPONSOR,
          IMAGES_WITHOUT_PATIENTS);

  private TechnologySafetyRules() {}

  private static boolean lacks(TableRow row, String column) {
    return row.blank(column) || row.chosen(column).equals(Technology.NONE);
  }
}
