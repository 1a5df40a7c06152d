package org.waymark.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.findings.Place;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.SourceCell;
import org.waymark.validation.Rule.Complaint;

/**
 * One row of a return that answers one question: its cells by part. A question that the workbook
 * lacks has an entry without cells.
 */
record Entry(Question question, Map<String, RawAnswer> cells) {
  static final String ANSWER = "answer";
  static final String REASON = "reason";
  static final String DOCUMENT = "document";
  static final String DATE = "date";
  static final String OWNER = "owner";
  static final String LEVEL = "level";

  private static final CellContent BLANK = new CellContent.Blank();

  Entry {
    cells = Map.copyOf(cells);
  }

  CellContent content(String part) {
    RawAnswer cell = cells.get(part);
    return cell == null ? BLANK : cell.content();
  }

  boolean blank(String part) {
    return content(part).shown().isBlank();
  }

  /** Whether the row is to be read as a line of evidence, which has no answer cell. */
  boolean isEvidence() {
    return question.kind() instanceof AnswerKind.EvidenceLine && !notApplicable();
  }

  /** The parts that are read; what stands in others is no part of this question. */
  List<String> parts() {
    return isEvidence() ? List.of(DOCUMENT, DATE, OWNER, LEVEL, REASON) : List.of(ANSWER, REASON);
  }

  /** The part that must be filled for the question to count as answered. */
  String leadingPart() {
    return isEvidence() ? DOCUMENT : ANSWER;
  }

  /** Whether anything was entered that answers the question. */
  boolean answered() {
    return parts().stream().anyMatch(p -> !p.equals(REASON) && !blank(p));
  }

  /** Whether the answer cell says that the question does not apply, where it may say so. */
  boolean notApplicable() {
    return question.mayBeNotApplicable()
        && Reading.saysNotApplicable(content(ANSWER))
        && !(question.kind() instanceof AnswerKind.Choice choice
            && Reading.option(choice, content(ANSWER)).isPresent());
  }

  Optional<SourceCell> source(String part) {
    return Optional.ofNullable(cells.get(part)).map(RawAnswer::source);
  }

  Place place(String part) {
    return source(part)
        .map(s -> new Place(s.sheet(), s.cell(), question.id()))
        .orElse(new Place(null, null, question.id()));
  }

  Stream<Complaint> complain(String part, String problem, String remedy) {
    return Stream.of(new Complaint(place(part), content(part).shown(), problem, remedy));
  }
}
