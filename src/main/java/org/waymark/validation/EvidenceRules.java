package org.waymark.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.returns.AnswerValue;

/** Does the evidence show the levels that are claimed? */
final class EvidenceRules {
  /** Evidence counts for as long as this before the end of the quarter. */
  private static final int COUNTS_MONTHS = 24;

  private static final int NEEDS_EVIDENCE = 3;
  private static final int MANY_ISSUES = 4;

  static final Rule<Submission> LATER =
      Rule.confirm(
          "row.evidence-later",
          "Evidence is dated by the end of the quarter.",
          s ->
              evidence(s)
                  .filter(e -> day(e).filter(d -> d.isAfter(s.lastDay())).isPresent())
                  .flatMap(
                      e ->
                          e.complain(
                              Entry.DATE,
                              "The document is dated after the last day of the quarter",
                              "Name a document of that day or earlier, or say why this one shows"
                                  + " the level")));

  static final Rule<Submission> OLD =
      Rule.note(
          "row.evidence-old",
          "Evidence is no older than 24 months.",
          s ->
              evidence(s)
                  .filter(e -> day(e).filter(d -> d.isBefore(oldest(s))).isPresent())
                  .flatMap(
                      e ->
                          e.complain(
                              Entry.DATE,
                              "The document is older than 24 months, so it shows no level any more",
                              "Name a later document if there is one")));

  static final Rule<Submission> LEVEL_WITHOUT =
      Rule.confirm(
          "row.level-without-evidence",
          "A level of 3 or more has evidence.",
          s ->
              s.edition()
                  .issues()
                  .filter(issue -> asksEvidence(s, issue) && lines(s, issue).findAny().isEmpty())
                  .flatMap(issue -> level(s, issue).stream())
                  .filter(e -> claimed(e).orElse(0) >= NEEDS_EVIDENCE)
                  .flatMap(
                      e ->
                          e.complain(
                              Entry.ANSWER,
                              "Level %d is claimed without evidence"
                                  .formatted(claimed(e).orElse(0)),
                              "Enter evidence for the level, or say why there is none")));

  static final Rule<Submission> BELOW_CLAIM =
      Rule.note(
          "row.evidence-below-level",
          "Evidence supports the level that is claimed.",
          s ->
              s.edition()
                  .issues()
                  .flatMap(
                      issue ->
                          level(s, issue).stream()
                              .filter(e -> shown(s, issue).orElse(9) < claimed(e).orElse(0))
                              .flatMap(
                                  e ->
                                      lines(s, issue)
                                          .limit(1)
                                          .flatMap(
                                              line ->
                                                  line.complain(
                                                      Entry.LEVEL,
                                                      "Level %d is claimed, and the evidence supports level %d"
                                                          .formatted(
                                                              claimed(e).orElse(0),
                                                              shown(s, issue).orElse(0)),
                                                      "Name evidence for the higher level if there is any")))));

  static final Rule<Submission> ONE_FOR_ALL =
      Rule.note(
          "row.evidence-for-many",
          "One document is not the evidence for 4 issues or more.",
          s -> {
            Map<String, List<Entry>> byDocument =
                evidence(s)
                    .filter(e -> !e.blank(Entry.DOCUMENT))
                    .collect(
                        Collectors.groupingBy(
                            e -> Reading.tidy(e.content(Entry.DOCUMENT)).toLowerCase(Locale.UK)));
            return byDocument.values().stream()
                .filter(same -> same.size() >= MANY_ISSUES)
                .flatMap(List::stream)
                .flatMap(
                    e ->
                        e.complain(
                            Entry.DOCUMENT,
                            "This document is named as evidence for 4 issues or more",
                            "Nothing to do if it shows the level of each"));
          });

  static final List<Rule<Submission>> ALL =
      List.of(LATER, OLD, LEVEL_WITHOUT, BELOW_CLAIM, ONE_FOR_ALL);

  private EvidenceRules() {}

  private static Stream<Entry> evidence(Submission s) {
    return s.entries().stream().filter(Entry::isEvidence);
  }

  private static Stream<Entry> of(Submission s, Issue issue) {
    return issue.questions().stream().flatMap(q -> s.entry(q.id()).stream());
  }

  private static boolean asksEvidence(Submission s, Issue issue) {
    return of(s, issue).anyMatch(Entry::isEvidence);
  }

  /** The lines of evidence of an issue that name a document. */
  private static Stream<Entry> lines(Submission s, Issue issue) {
    return of(s, issue).filter(e -> e.isEvidence() && !e.blank(Entry.DOCUMENT));
  }

  private static Optional<Entry> level(Submission s, Issue issue) {
    return of(s, issue).filter(e -> e.question().kind() instanceof AnswerKind.Level).findFirst();
  }

  static Optional<Integer> claimed(Entry e) {
    return Meaning.of(e)
        .filter(AnswerValue.Level.class::isInstance)
        .map(v -> ((AnswerValue.Level) v).level());
  }

  /** The highest level that a document within the time shows; nothing where no line says one. */
  private static Optional<Integer> shown(Submission s, Issue issue) {
    OptionalInt highest =
        lines(s, issue)
            .filter(e -> day(e).filter(d -> d.isBefore(oldest(s))).isEmpty())
            .flatMap(
                e ->
                    Reading.level(e.content(Entry.LEVEL), EntryCell.HIGHEST_EVIDENCE_LEVEL)
                        .stream())
            .mapToInt(Integer::intValue)
            .max();
    return highest.isPresent() ? Optional.of(highest.getAsInt()) : Optional.empty();
  }

  private static LocalDate oldest(Submission s) {
    return s.lastDay().minusMonths(COUNTS_MONTHS);
  }

  private static Optional<LocalDate> day(Entry e) {
    return Reading.day(e.content(Entry.DATE));
  }
}
