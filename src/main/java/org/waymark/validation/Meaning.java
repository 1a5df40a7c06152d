package org.waymark.validation;

import java.util.Optional;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;

/** What an entry answers, once it can be understood. */
final class Meaning {
  private Meaning() {}

  static Optional<AnswerValue> of(Entry e) {
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
