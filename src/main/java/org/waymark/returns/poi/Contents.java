package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;

/** What stands in the input cells of a return when it is handed out. */
final class Contents {
  private static final CellContent BLANK = new CellContent.Blank();

  private final Map<Slot, CellContent> all = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  /** Answers as a person would enter them; of two to one question the first. */
  static Contents of(List<Answer> answers) {
    var contents = new Contents();
    answers.stream()
        .filter(answer -> !contents.keys.contains(answer.question()))
        .forEach(answer -> contents.enter(answer.question(), answer.value()));
    return contents;
  }

  void put(Slot slot, CellContent content) {
    if (!content.blank()) {
      keys.add(slot.key());
      all.put(slot, content);
    }
  }

  CellContent at(Slot slot) {
    return all.getOrDefault(slot, BLANK);
  }

  /** The keys of all answers that have a part here. */
  Stream<String> keys() {
    return keys.stream();
  }

  boolean has(String key) {
    return keys.contains(key);
  }

  private void enter(String key, AnswerValue value) {
    var answer = new Slot(key, Part.ANSWER);
    if (value instanceof AnswerValue.Level level) {
      put(answer, number(BigDecimal.valueOf(level.level())));
    } else if (value instanceof AnswerValue.Chosen chosen) {
      put(answer, new CellContent.Text(chosen.label()));
    } else if (value instanceof AnswerValue.Quantity quantity) {
      put(answer, number(quantity.number()));
    } else if (value instanceof AnswerValue.Words words) {
      put(answer, new CellContent.Text(words.text()));
    } else if (value instanceof AnswerValue.Day day) {
      put(answer, new CellContent.Date(day.date().atStartOfDay()));
    } else if (value instanceof AnswerValue.NotApplicable none) {
      put(answer, new CellContent.Text(Inputs.NOT_APPLICABLE));
      put(new Slot(key, Part.REASON), new CellContent.Text(none.reason()));
    } else if (value instanceof AnswerValue.Evidence evidence) {
      enter(key, evidence);
    }
  }

  private void enter(String key, AnswerValue.Evidence evidence) {
    put(new Slot(key, Part.DOCUMENT), new CellContent.Text(evidence.document()));
    put(new Slot(key, Part.OWNER), new CellContent.Text(evidence.owner()));
    if (evidence.date() != null) {
      put(new Slot(key, Part.DATE), new CellContent.Date(evidence.date().atStartOfDay()));
    }
    if (evidence.level() != null) {
      put(new Slot(key, Part.LEVEL), number(BigDecimal.valueOf(evidence.level())));
    }
  }

  private static CellContent number(BigDecimal number) {
    return new CellContent.Number(number, false);
  }
}
