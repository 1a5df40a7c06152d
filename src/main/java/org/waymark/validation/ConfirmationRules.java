package org.waymark.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.Recurrence;
import org.waymark.editions.Rhythm;
import org.waymark.returns.AnswerValue;

/** Is what an interim return says about change what has changed since the last one? */
final class ConfirmationRules {
  static final Rule<Submission> CHANGED_ALL_THE_SAME =
      Rule.confirm(
          "past.changed-all-the-same",
          "Where nothing is said to have changed, nothing has.",
          s ->
              confirmed(s, 0)
                  .filter(c -> c.parts(s).anyMatch(e -> changed(s, e)))
                  .flatMap(
                      c ->
                          c.entry.complain(
                              Entry.ANSWER,
                              "You say that nothing has changed, and %s differs from your last return"
                                  .formatted(first(s, c)),
                              "Choose the other answer, or enter the last answers again")));

  static final Rule<Submission> NOTHING_CHANGED =
      Rule.note(
          "past.nothing-changed",
          "Where something is said to have changed, something has.",
          s ->
              confirmed(s, 1)
                  .filter(c -> c.parts(s).anyMatch(e -> known(s, e)))
                  .filter(c -> c.parts(s).noneMatch(e -> changed(s, e)))
                  .flatMap(
                      c ->
                          c.entry.complain(
                              Entry.ANSWER,
                              "You say that something has changed, and nothing has",
                              "Nothing to do if the answers are right")));

  static final List<Rule<Submission>> ALL = List.of(CHANGED_ALL_THE_SAME, NOTHING_CHANGED);

  private ConfirmationRules() {}

  /** A confirmation, and which entries it speaks of. */
  private record Confirmation(Entry entry, Predicate<String> covers) {
    Stream<Entry> parts(Submission s) {
      return s.entries().stream().filter(e -> covers.test(e.question().id()));
    }
  }

  /** The confirmations that have the option of this number. */
  private static Stream<Confirmation> confirmed(Submission s, int option) {
    return s.edition().annexes().rhythm().stream()
        .filter(r -> r.confirmOptions().size() > option)
        .flatMap(
            r ->
                parts(s.edition())
                    .flatMap(
                        part ->
                            s.entry(AnswerKey.confirmation(part)).stream()
                                .filter(
                                    e ->
                                        s.chosen(e.question().id())
                                            .equals(r.confirmOptions().get(option)))
                                .map(e -> new Confirmation(e, covers(s.edition(), part)))));
  }

  private static Stream<String> parts(Edition edition) {
    return Stream.of(
            edition.issues().map(i -> i.id()),
            edition.themes().stream().map(t -> t.id()),
            edition.annexes().sections().stream().map(x -> x.id()),
            edition.annexes().tables().stream().map(t -> t.id()),
            Stream.of(Rhythm.RECOMMENDATIONS))
        .flatMap(x -> x);
  }

  /** Which questions a confirmation of this part speaks of. */
  private static Predicate<String> covers(Edition edition, String part) {
    List<String> ids =
        Stream.of(
                edition
                    .issues()
                    .filter(i -> i.id().equals(part))
                    .flatMap(i -> i.questions().stream()),
                edition.themes().stream()
                    .filter(t -> t.id().equals(part))
                    .flatMap(t -> t.issues().stream())
                    .flatMap(i -> i.questions().stream()),
                edition.annexes().sections().stream()
                    .filter(x -> x.id().equals(part))
                    .flatMap(x -> x.questions().stream()))
            .flatMap(x -> x)
            .filter(q -> q.recurrence() == Recurrence.CARRIED)
            .map(Question::id)
            .toList();
    if (part.equals(Rhythm.RECOMMENDATIONS)) {
      return id ->
          edition.recommendations().stream()
              .anyMatch(
                  r -> id.equals(AnswerKey.status(r.id())) || id.equals(AnswerKey.date(r.id())));
    }
    return id ->
        ids.contains(id)
            || AnswerKey.Cell.parse(id).filter(c -> c.table().equals(part)).isPresent();
  }

  private static boolean known(Submission s, Entry e) {
    return s.background().past().value(e.question().id()).isPresent();
  }

  private static boolean changed(Submission s, Entry e) {
    Optional<AnswerValue> was = s.background().past().value(e.question().id());
    return was.isPresent()
        && Meaning.of(e).filter(is -> LastAnswerRules.same(is, was.get())).isEmpty();
  }

  private static String first(Submission s, Confirmation c) {
    return c.parts(s).filter(e -> changed(s, e)).findFirst().map(e -> e.question().id()).orElse("");
  }
}
