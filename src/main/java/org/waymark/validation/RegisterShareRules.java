package org.waymark.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.returns.AnswerValue;
import org.waymark.statistics.Means;
import org.waymark.validation.Rule.Complaint;

/** Do the measures that count technologies add up to what the technology register says? */
final class RegisterShareRules {
  /** How many points a percentage may be off before it is queried: registers name some twice. */
  private static final BigDecimal TOLERANCE = BigDecimal.TEN;

  private static final int RECENT_MONTHS = 24;
  private static final double DAYS_OFF = 0.2;

  /** The measure says of each technology in the base whether it is counted. */
  private static Rule<Submission> share(
      String id,
      String says,
      String question,
      Predicate<TableRow> base,
      Predicate<TableRow> known,
      Predicate<TableRow> counted) {
    return Rule.confirm(
        id,
        says,
        s -> {
          List<TableRow> rows = s.rows(Technology.TABLE).filter(base).toList();
          if (rows.isEmpty() || !rows.stream().allMatch(known)) {
            return Stream.empty();
          }
          long some = rows.stream().filter(counted).count();
          BigDecimal share =
              BigDecimal.valueOf(100 * some)
                  .divide(BigDecimal.valueOf(rows.size()), 0, RoundingMode.HALF_UP);
          return off(s, question, share, "%d of %d, or %s%%".formatted(some, rows.size(), share));
        });
  }

  private static Stream<Complaint> off(
      Submission s, String question, BigDecimal share, String words) {
    return s.value(question).stream()
        .filter(AnswerValue.Quantity.class::isInstance)
        .map(v -> ((AnswerValue.Quantity) v).number())
        .filter(n -> n.subtract(share).abs().compareTo(TOLERANCE) > 0)
        .flatMap(n -> complain(s, question, "By your technology register it is " + words));
  }

  private static Stream<Complaint> complain(Submission s, String question, String problem) {
    return s.entry(question).stream()
        .flatMap(
            e ->
                e.complain(
                    Entry.ANSWER,
                    problem,
                    "Correct the number or the register, or say why they differ"));
  }

  static final Rule<Submission> LINKED =
      share(
          "across.problem-share",
          "The share of technologies that name a problem adds up with the register.",
          "E4-linked",
          Technology::is,
          r -> !r.blank(Technology.PROBLEM),
          r -> !r.text(Technology.PROBLEM).equalsIgnoreCase(Technology.NONE));

  static final Rule<Submission> SETTINGS =
      share(
          "across.settings-share",
          "The share of technologies in 2 or more settings adds up with the register.",
          "O4-settings",
          Technology::live,
          r -> Technology.SETTINGS.stream().anyMatch(c -> !r.blank(c)),
          r -> Technology.settings(r) >= 2);

  static final Rule<Submission> INTEGRATED =
      share(
          "across.integrated-share",
          "The share of technologies linked to the EPR adds up with the register.",
          "O3-integrated",
          r ->
              Technology.live(r)
                  && !r.chosen(Technology.EPR_LINK).equals(Technology.NO_PATIENT_DATA),
          r -> !r.blank(Technology.EPR_LINK),
          r -> Technology.LINKED.contains(r.chosen(Technology.EPR_LINK)));

  static final Rule<Submission> SAFETY =
      share(
          "across.safety-share",
          "The share of technologies with a safety case adds up with the register.",
          "E1-safety",
          r ->
              Technology.live(r) && !r.chosen(Technology.SAFETY_CASE).equals(Technology.NOT_NEEDED),
          r -> !r.blank(Technology.SAFETY_CASE),
          r -> r.chosen(Technology.SAFETY_CASE).equals(Technology.REVIEWED));

  static final Rule<Submission> BASELINE =
      share(
          "across.baseline-share",
          "The share of AI with an error rate beside people's adds up with the register.",
          "E1-baseline",
          Technology::liveAi,
          r -> true,
          r -> !r.blank(Technology.ERROR_RATE) && !r.blank(Technology.HUMAN_RATE));

  static final Rule<Submission> DAYS =
      Rule.confirm(
          "across.days-to-live",
          "The median days from decision to go-live add up with the register.",
          s -> {
            OptionalDouble middle =
                Means.median(
                    s.rows(Technology.TABLE)
                        .filter(r -> recent(s, r))
                        .mapToDouble(RegisterShareRules::days)
                        .toArray());
            if (middle.isEmpty()) {
              return Stream.empty();
            }
            double median = middle.getAsDouble();
            return s.value("O3-days").stream()
                .filter(AnswerValue.Quantity.class::isInstance)
                .map(v -> ((AnswerValue.Quantity) v).number().doubleValue())
                .filter(n -> Math.abs(n - median) > Math.max(7, DAYS_OFF * median))
                .flatMap(
                    n ->
                        complain(
                            s,
                            "O3-days",
                            "By your technology register it is %,.0f days".formatted(median)));
          });

  static final List<Rule<Submission>> ALL =
      List.of(LINKED, SETTINGS, INTEGRATED, SAFETY, BASELINE, DAYS);

  private RegisterShareRules() {}

  private static boolean recent(Submission s, TableRow r) {
    return Technology.is(r)
        && r.day(Technology.DECIDED).isPresent()
        && r.day(Technology.LIVE_FROM)
            .filter(d -> d.isAfter(s.lastDay().minusMonths(RECENT_MONTHS)))
            .filter(d -> !d.isAfter(s.lastDay()))
            .isPresent();
  }

  private static double days(TableRow r) {
    return ChronoUnit.DAYS.between(
        r.day(Technology.DECIDED).orElseThrow(), r.day(Technology.LIVE_FROM).orElseThrow());
  }
}
