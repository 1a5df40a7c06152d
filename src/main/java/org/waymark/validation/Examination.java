package org.waymark.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.waymark.calendar.Quarter;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/** Runs the rulebook over a return: one pass, everything told at once. */
public final class Examination {
  private static final SourceCell NOWHERE = new SourceCell("", "");

  private Examination() {}

  /**
   * The answers that could be understood, with all findings: those of the file first, then in
   * reading order. The return is acceptable when none of them must be fixed.
   */
  public static Checked<Answers> examine(
      RawReturn raw, Organisation organisation, Quarter quarter, Edition edition) {
    return examine(Submissions.of(raw, organisation, quarter, edition), Rulebook.CURRENT);
  }

  static Checked<Answers> examine(Submission s, Rulebook rulebook) {
    List<Finding> findings = new ArrayList<>();
    rulebook.template().forEach(rule -> rule.findings(s).forEach(findings::add));
    for (Entry entry : s.entries()) {
      filledCells(entry).forEach(cell -> firstObjection(rulebook, cell).forEach(findings::add));
      rulebook.row().forEach(rule -> rule.findings(entry).forEach(findings::add));
    }
    rulebook.across().forEach(rule -> rule.findings(s).forEach(findings::add));
    findings.sort(Comparator.comparingInt(inReadingOrder(s)));
    return Checked.of(answers(s), findings);
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
                    value(e).stream()
                        .map(
                            v ->
                                new Answer(
                                    e.question().id(),
                                    v,
                                    e.source(e.leadingPart()).orElse(NOWHERE))))
            .toList();
    return new Answers(s.organisation().code(), s.quarter().id(), s.edition().id(), answers);
  }

  private static Optional<AnswerValue> value(Entry e) {
    CellContent content = e.content(Entry.ANSWER);
    if (e.notApplicable()) {
      return Optional.of(new AnswerValue.NotApplicable(Reading.tidy(e.content(Entry.REASON))));
    }
    if (!e.answered() || content instanceof CellContent.Error) {
      return Optional.empty();
    }
    AnswerKind kind = e.question().kind();
    if (kind instanceof AnswerKind.Level level) {
      return Reading.level(content, level.highest()).map(AnswerValue.Level::new);
    }
    if (kind instanceof AnswerKind.Choice choice) {
      return Reading.option(choice, content).map(o -> new AnswerValue.Chosen(o.label()));
    }
    if (kind instanceof AnswerKind.Quantity quantity) {
      return Reading.quantity(quantity, content).map(AnswerValue.Quantity::new);
    }
    if (kind instanceof AnswerKind.Day) {
      return Reading.day(content).map(AnswerValue.Day::new);
    }
    return kind instanceof AnswerKind.EvidenceLine
        ? evidence(e)
        : Optional.of(new AnswerValue.Words(content.shown().strip()));
  }

  private static Optional<AnswerValue> evidence(Entry e) {
    return e.blank(Entry.DOCUMENT)
        ? Optional.empty()
        : Optional.of(
            new AnswerValue.Evidence(
                Reading.tidy(e.content(Entry.DOCUMENT)),
                Reading.day(e.content(Entry.DATE)).orElse(null),
                Reading.tidy(e.content(Entry.OWNER)),
                Reading.level(e.content(Entry.LEVEL), EntryCell.HIGHEST_EVIDENCE_LEVEL)
                    .orElse(null)));
  }
}
