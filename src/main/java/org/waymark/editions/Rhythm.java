package org.waymark.editions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.organisations.OrganisationType;

/**
 * Which quarter of the financial year has the full return, what an interim return asks to be
 * confirmed and how, and the most cells that either form may make anybody fill.
 */
public record Rhythm(
    int fullQuarter,
    int mostCellsFull,
    int mostCellsInterim,
    String confirmText,
    String confirmHelp,
    List<String> confirmOptions,
    Set<OrganisationType> eachIssue,
    Set<OrganisationType> eachTheme) {
  /** The id under which all action lines are confirmed together. */
  public static final String RECOMMENDATIONS = "recommendations";

  public Rhythm {
    confirmOptions = List.copyOf(confirmOptions);
    eachIssue = Set.copyOf(eachIssue);
    eachTheme = Set.copyOf(eachTheme);
    if (fullQuarter < 1 || fullQuarter > 4) {
      throw new IllegalArgumentException("a year has quarters 1 to 4, not " + fullQuarter);
    }
  }

  /** What interim returns ask to be confirmed. */
  Stream<Question> confirmations(
      List<Theme> themes, Annexes annexes, Set<OrganisationType> acting) {
    return Stream.of(
            themes.stream()
                .flatMap(t -> t.issues().stream())
                .map(i -> confirmation(i.id(), i.title(), eachIssue)),
            themes.stream().map(t -> confirmation(t.id(), t.title(), eachTheme)),
            annexes.sections().stream()
                .filter(s -> s.questions().stream().anyMatch(Rhythm::carried))
                .map(s -> confirmation(s.id(), s.title(), types(s))),
            annexes.tables().stream()
                .map(t -> confirmation(t.id(), t.title(), t.newRows().keySet())),
            Stream.of(confirmation(RECOMMENDATIONS, "Recommendations", acting)))
        .flatMap(s -> s)
        .flatMap(Optional::stream);
  }

  private static boolean carried(Question question) {
    return question.recurrence() == Recurrence.CARRIED;
  }

  private static Set<OrganisationType> types(Section section) {
    return section.questions().stream()
        .filter(Rhythm::carried)
        .flatMap(q -> q.appliesTo().stream())
        .collect(Collectors.toSet());
  }

  private Optional<Question> confirmation(String part, String title, Set<OrganisationType> types) {
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Question(
                AnswerKey.confirmation(part),
                title + ": " + confirmText,
                confirmHelp,
                BigDecimal.ZERO,
                true,
                false,
                types,
                new AnswerKind.Choice(
                    confirmOptions.stream().map(o -> new AnswerKind.Option(o, null)).toList()),
                Recurrence.BETWEEN));
  }
}
