package org.waymark.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/** Runs the rulebook over a return: one pass, everything told at once. */
public final class Examination {
  private static final SourceCell NOWHERE = new SourceCell("", "");

  private Examination() {}

  /** What the return says by itself, held against nothing. */
  public static Checked<Answers> examine(
      RawReturn raw, Organisation organisation, Quarter quarter, Edition edition) {
    return examine(raw, organisation, quarter, edition, Background.NONE)
        .then(u -> Checked.of(u.answers(), List.of()));
  }

  /**
   * The answers that could be understood, with all findings: those of the file first, then in
   * reading order. The return is acceptable when none of them must be fixed.
   */
  public static Checked<Statement> examine(
      RawReturn raw,
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      Background background) {
    return examine(
        Submissions.of(raw, organisation, quarter, edition, background), Rulebook.CURRENT);
  }

  static Checked<Statement> examine(Submission s, Rulebook rulebook) {
    List<Finding> findings = new ArrayList<>();
    tell(rulebook.template(), s, findings);
    for (Entry entry : s.entries()) {
      filledCells(entry).forEach(cell -> findings.addAll(firstObjection(rulebook, cell)));
      tell(rulebook.row(), entry, findings);
    }
    s.rows().forEach(row -> tell(rulebook.tableRow(), row, findings));
    tell(rulebook.rowOfQuarter(), s, findings);
    tell(rulebook.across(), s, findings);
    tell(rulebook.lastQuarter(), s, findings);
    tell(rulebook.peers(), s, findings);
    List<Finding> told = withoutKnockOns(findings);
    told.sort(Comparator.comparingInt(inReadingOrder(s)));
    return Checked.of(new Statement(answers(s), reasons(s, told)), told);
  }

  private static <T> void tell(List<Rule<T>> rules, T subject, List<Finding> findings) {
    rules.forEach(rule -> rule.findings(subject).forEach(findings::add));
  }

  private static Stream<EntryCell> filledCells(Entry entry) {
    return entry.parts().stream()
        .filter(part -> !entry.blank(part))
        .map(part -> new EntryCell(entry, part));
  }

  private static List<Finding> firstObjection(Rulebook rulebook, EntryCell cell) {
    return rulebook.cell().stream()
        .map(rule -> rule.findings(cell).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Where an entry is missing, nothing else is said about its cell; and the template of another
   * quarter or edition is not told which rows it lacks.
   */
  private static List<Finding> withoutKnockOns(List<Finding> findings) {
    Set<Place> missing =
        findings.stream()
            .filter(f -> Rulebook.MISSING.contains(f.rule()))
            .map(Finding::place)
            .collect(Collectors.toSet());
    boolean otherTemplate =
        findings.stream().anyMatch(f -> Rulebook.OTHER_TEMPLATE.contains(f.rule()));
    return new ArrayList<>(
        findings.stream()
            .filter(
                f ->
                    Rulebook.MISSING.contains(f.rule())
                        ? !otherTemplate || f.place().cell() != null
                        : !missing.contains(f.place()))
            .toList());
  }

  /** What the sender wrote in the reason column of each row that has something to confirm. */
  private static List<Statement.Reasoned> reasons(Submission s, List<Finding> told) {
    return told.stream()
        .filter(f -> f.severity() == Severity.CONFIRM)
        .flatMap(
            f ->
                Optional.ofNullable(f.place().question())
                    .flatMap(s::entry)
                    .map(e -> Reading.tidy(e.content(Entry.REASON)))
                    .filter(reason -> !reason.isEmpty())
                    .map(reason -> new Statement.Reasoned(f, reason))
                    .stream())
        .toList();
  }

  private static ToIntFunction<Finding> inReadingOrder(Submission s) {
    Map<String, Integer> order = Submissions.order(s.raw());
    return finding -> {
      Place place = finding.place();
      String sheet = place.sheet();
      String cell = place.cell();
      if (sheet == null || cell == null) {
        return place.question() == null ? -1 : Integer.MAX_VALUE;
      }
      return order.getOrDefault(Submissions.key(sheet, cell), Integer.MAX_VALUE);
    };
  }

  private static Answers answers(Submission s) {
    List<Answer> answers =
        s.entries().stream()
            .flatMap(
                e ->
                    Meaning.of(e).stream()
                        .map(
                            v ->
                                new Answer(
                                    e.question().id(),
                                    v,
                                    e.source(e.leadingPart()).orElse(NOWHERE))))
            .toList();
    return new Answers(s.organisation().code(), s.quarter().id(), s.edition().id(), answers);
  }
}
