package org.waymark.validation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.AnswerKind.Quantity;
import org.waymark.returns.CellContent;
import org.waymark.validation.Rule.Complaint;

/** One filled cell of an entry that is read for that entry's kind of question. */
record EntryCell(Entry entry, String part) {
  static final int HIGHEST_EVIDENCE_LEVEL = 5;
  static final int LONGEST_DETAIL = 500;
  static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_LIST = 200;
  private static final Set<String> SHORT_TEXTS = Set.of(Entry.DOCUMENT, Entry.OWNER);

  CellContent content() {
    return entry.content(part);
  }

  AnswerKind kind() {
    return entry.question().kind();
  }

  boolean is(String wanted) {
    return part.equals(wanted);
  }

  /** Whether it is the answer cell and holds an answer, not "Not applicable". */
  boolean answers() {
    return is(Entry.ANSWER) && !entry.notApplicable();
  }

  /** The highest level that the cell may hold, or -1 when it holds no level. */
  int highestLevel() {
    if (answers() && kind() instanceof AnswerKind.Level level) {
      return level.highest();
    }
    return is(Entry.LEVEL) ? HIGHEST_EVIDENCE_LEVEL : -1;
  }

  int longest() {
    if (answers() && kind() instanceof AnswerKind.FreeText text) {
      return text.longest();
    }
    if (is(Entry.REASON)) {
      return LONGEST_REASON;
    }
    return SHORT_TEXTS.contains(part) ? LONGEST_DETAIL : Integer.MAX_VALUE;
  }

  String wanted() {
    if (highestLevel() >= 0) {
      return "Choose a level from 0 to " + highestLevel();
    }
    if (is(Entry.DATE) || kind() instanceof AnswerKind.Day) {
      return "Enter a date, such as 6 August 2026";
    }
    if (answers() && kind() instanceof AnswerKind.Choice choice) {
      return labels(choice);
    }
    if (answers() && kind() instanceof Quantity q) {
      return q.percent()
          ? "Enter the percentage as a number, such as 12 for 12%"
          : "Enter a number in digits, such as 1,200";
    }
    return "Enter text";
  }

  Stream<Complaint> complain(String problem, String remedy) {
    return entry.complain(part, problem, remedy);
  }

  private static String labels(AnswerKind.Choice choice) {
    String all =
        choice.options().stream().map(AnswerKind.Option::label).collect(Collectors.joining("; "));
    return all.length() <= LONGEST_LIST
        ? "Choose one of: " + all
        : "Choose one of the options in the cell's list";
  }
}
