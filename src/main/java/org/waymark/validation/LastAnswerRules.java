package org.waymark.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.ReturnForm;
import org.waymark.findings.Place;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/** Has an answer moved further since the organisation's last return than answers do? */
final class LastAnswerRules {
  private static final int LARGE_STEP = 2;
  private static final BigDecimal LARGE_SHARE = new BigDecimal("0.25");
  private static final BigDecimal LARGE_FACTOR = BigDecimal.valueOf(3);
  private static final String CHECK = "Check the answer; if it is right, say what has changed";

  static final Rule<Submission> LEVEL_ROSE =
      Rule.confirm(
          "past.level-rose",
          "A level rises by less than 2 since the last return.",
          s -> levels(s, (was, is) -> is - was >= LARGE_STEP));

  static final Rule<Submission> LEVEL_FELL =
      Rule.confirm(
          "past.level-fell",
          "A level falls by less than 2 since the last return.",
          s -> levels(s, (was, is) -> was - is >= LARGE_STEP));

  static final Rule<Submission> PERCENT_MOVED =
      Rule.confirm(
          "past.percent-moved",
          "A percentage moves by at most a quarter of its usual range since the last return.",
          s ->
              numbers(
                  s,
                  (kind, pair) -> {
                    BigDecimal least = kind.least();
                    BigDecimal most = kind.most();
                    return kind.percent()
                        && least != null
                        && most != null
                        && pair.is
                                .subtract(pair.was)
                                .abs()
                                .compareTo(most.subtract(least).multiply(LARGE_SHARE))
                            > 0;
                  }));

  static final Rule<Submission> NUMBER_MOVED =
      Rule.confirm(
          "past.number-moved",
          "A number is less than 3 times, and more than a third of, that of the last return.",
          s ->
              numbers(
                  s,
                  (kind, pair) ->
                      !kind.percent()
                          && pair.was.signum() > 0
                          && pair.is.signum() > 0
                          && (pair.is.compareTo(pair.was.multiply(LARGE_FACTOR)) >= 0
                              || pair.was.compareTo(pair.is.multiply(LARGE_FACTOR)) >= 0)));

  static final Rule<Submission> EVIDENCE_GONE =
      Rule.confirm(
          "past.evidence-gone",
          "Evidence that the last return named is still named.",
          s ->
              s.entries().stream()
                  .filter(e -> e.isEvidence() && !e.answered())
                  .flatMap(
                      e ->
                          last(s, e) instanceof AnswerValue.Evidence was
                              ? e.complain(
                                  Entry.DOCUMENT,
                                  "Your last return named \"%s\" here".formatted(was.document()),
                                  "Enter the evidence again, or say why it is gone")
                              : Stream.empty()));

  static final Rule<Submission> NO_LONGER_APPLICABLE =
      Rule.note(
          "past.no-longer-applicable",
          "A question that applied in the last return still does.",
          s ->
              s.entries().stream()
                  .filter(Entry::notApplicable)
                  .filter(
                      e -> last(s, e) != null && !(last(s, e) instanceof AnswerValue.NotApplicable))
                  .flatMap(
                      e ->
                          e.complain(
                              Entry.ANSWER,
                              "You answered this question in your last return",
                              "Nothing to do if it does not apply any more")));

  static final Rule<Submission> ALL_THE_SAME =
      Rule.note(
          "past.all-the-same",
          "A full return differs from the last one.",
          s -> {
            List<Entry> levels =
                s.entries().stream()
                    .filter(e -> e.question().scored() && last(s, e) != null)
                    .toList();
            return s.edition().form(s.quarter().id()) == ReturnForm.FULL
                    && levels.size() > 1
                    && levels.stream()
                        .allMatch(e -> Meaning.of(e).filter(v -> same(v, last(s, e))).isPresent())
                ? Stream.of(
                    new Complaint(
                        Place.FILE,
                        "",
                        "Every scored answer is that of your last return",
                        "Nothing to do if nothing has changed"))
                : Stream.empty();
          });

  static final List<Rule<Submission>> ALL =
      List.of(
          LEVEL_ROSE,
          LEVEL_FELL,
          PERCENT_MOVED,
          NUMBER_MOVED,
          EVIDENCE_GONE,
          NO_LONGER_APPLICABLE,
          ALL_THE_SAME);

  private LastAnswerRules() {}

  private record Pair(BigDecimal was, BigDecimal is) {}

  static @Nullable AnswerValue last(Submission s, Entry e) {
    return s.background().past().value(e.question().id()).orElse(null);
  }

  static boolean same(AnswerValue a, @Nullable AnswerValue b) {
    return a instanceof AnswerValue.Quantity x && b instanceof AnswerValue.Quantity y
        ? x.number().compareTo(y.number()) == 0
        : a.equals(b);
  }

  private static Stream<Complaint> levels(Submission s, BiPredicate<Integer, Integer> large) {
    return s.entries().stream()
        .filter(e -> e.question().scored())
        .flatMap(
            e ->
                last(s, e) instanceof AnswerValue.Level was
                    ? EvidenceRules.claimed(e).filter(is -> large.test(was.level(), is)).stream()
                        .flatMap(is -> moved(s, e, Integer.toString(was.level())))
                    : Stream.empty());
  }

  private static Stream<Complaint> numbers(
      Submission s, BiPredicate<AnswerKind.Quantity, Pair> large) {
    return s.entries().stream()
        .filter(e -> AnswerKey.Cell.parse(e.question().id()).isEmpty())
        .flatMap(
            e ->
                e.question().kind() instanceof AnswerKind.Quantity kind
                        && last(s, e) instanceof AnswerValue.Quantity was
                        && Meaning.of(e).orElse(null) instanceof AnswerValue.Quantity is
                        && large.test(kind, new Pair(was.number(), is.number()))
                    ? moved(s, e, was.number().stripTrailingZeros().toPlainString())
                    : Stream.empty());
  }

  static Stream<Complaint> moved(Submission s, Entry e, String was) {
    return e.complain(
        Entry.ANSWER,
        "It was %s in your return for %s".formatted(was, s.background().past().quarter()),
        CHECK);
  }
}
