package org.waymark.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.validation.Rule.Complaint;

/** Do the answers fit together? */
final class AcrossRules {
  static final Rule<Submission> DUPLICATE =
      Rule.mustFix(
          "across.duplicate",
          "A question that is answered twice has the same answer twice.",
          AcrossRules::differingRepeats);

  static final Rule<Submission> EVIDENCE_ABOVE_CLAIM =
      Rule.note(
          "across.evidence-above-level",
          "Evidence supports no higher level than the one that is claimed.",
          s -> s.edition().issues().flatMap(issue -> evidenceAboveClaim(s, issue)));

  static final Rule<Submission> SAME_TECHNOLOGY =
      Rule.confirm(
          "across.same-technology",
          "A technology stands in the register once.",
          AcrossRules::namedTwice);

  static final List<Rule<Submission>> ALL =
      List.of(DUPLICATE, EVIDENCE_ABOVE_CLAIM, SAME_TECHNOLOGY);

  private AcrossRules() {}

  private static Stream<Complaint> differingRepeats(Submission s) {
    Map<String, Entry> first =
        s.entries().stream().collect(Collectors.toMap(e -> e.question().id(), Function.identity()));
    return s.repeats().stream()
        .flatMap(
            repeat -> {
              Entry kept = first.get(repeat.question().id());
              return kept == null || same(kept, repeat)
                  ? Stream.empty()
                  : Stream.of(different(kept, repeat));
            });
  }

  private static Stream<Complaint> namedTwice(Submission s) {
    Set<String> names = new HashSet<>();
    return s.rows(Technology.TABLE)
        .filter(r -> !r.blank(Technology.NAME))
        .filter(r -> !names.add(r.text(Technology.NAME).toLowerCase(Locale.UK)))
        .flatMap(
            r ->
                r.complain(
                    Technology.NAME,
                    "A technology of this name stands in an earlier row as well",
                    "Clear one of the two rows, or say how they differ"));
  }

  private static boolean same(Entry a, Entry b) {
    return !b.answered()
        || Stream.of(Entry.ANSWER, Entry.DOCUMENT, Entry.DATE, Entry.OWNER, Entry.LEVEL)
            .allMatch(
                part ->
                    Reading.tidy(a.content(part)).equalsIgnoreCase(Reading.tidy(b.content(part))));
  }

  private static Complaint different(Entry kept, Entry repeat) {
    String part = repeat.leadingPart();
    return new Complaint(
        repeat.place(part),
        repeat.content(part).shown(),
        "Question %s is also answered in %s, differently"
            .formatted(repeat.question().id(), kept.place(part).words()),
        "Keep one of the two answers and clear the other");
  }

  private static Stream<Complaint> evidenceAboveClaim(Submission s, Issue issue) {
    List<Entry> entries =
        s.entries().stream()
            .filter(e -> issue.questions().contains(e.question()) && !e.notApplicable())
            .toList();
    OptionalInt claimed =
        entries.stream().flatMap(e -> claim(e).stream()).mapToInt(Integer::intValue).max();
    if (claimed.isEmpty()) {
      return Stream.empty();
    }
    return entries.stream()
        .filter(Entry::isEvidence)
        .filter(
            e ->
                Reading.level(e.content(Entry.LEVEL), EntryCell.HIGHEST_EVIDENCE_LEVEL)
                    .filter(l -> l > claimed.getAsInt())
                    .isPresent())
        .map(
            e ->
                new Complaint(
                    e.place(Entry.LEVEL),
                    e.content(Entry.LEVEL).shown(),
                    "The evidence supports a higher level than the %d claimed for %s"
                        .formatted(claimed.getAsInt(), issue.title()),
                    "Nothing to do if the claimed level is right"));
  }

  private static Optional<Integer> claim(Entry e) {
    return e.question().kind() instanceof AnswerKind.Level level
        ? Reading.level(e.content(Entry.ANSWER), level.highest())
        : Optional.empty();
  }
}
