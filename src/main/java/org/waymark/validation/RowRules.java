package org.waymark.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.RawAnswer;
import org.waymark.validation.Rule.Complaint;

/** Is each question's row complete? */
final class RowRules {
  static final Rule<Entry> REQUIRED =
      Rule.mustFix(
          "row.required",
          "A question that needs an answer has one.",
          e ->
              e.question().required() && !e.answered()
                  ? Stream.of(
                      new Complaint(
                          e.place(e.leadingPart()),
                          "",
                          "Question " + e.question().id() + " has no answer",
                          wanted(e)))
                  : Stream.empty());

  static final Rule<Entry> REASON =
      Rule.confirm(
          "row.reason",
          "\"Not applicable\" has a reason.",
          e ->
              e.notApplicable() && e.blank(Entry.REASON)
                  ? Stream.of(
                      new Complaint(
                          e.place(e.source(Entry.REASON).isPresent() ? Entry.REASON : Entry.ANSWER),
                          "",
                          "\"Not applicable\" has no reason",
                          "Enter why question " + e.question().id() + " does not apply"))
                  : Stream.empty());

  static final Rule<Entry> DOCUMENT =
      Rule.mustFix(
          "row.document",
          "Evidence names its document.",
          e ->
              e.isEvidence() && e.answered() && e.blank(Entry.DOCUMENT)
                  ? Stream.of(
                      new Complaint(
                          e.place(Entry.DOCUMENT),
                          "",
                          "The evidence names no document",
                          "Enter the document, or clear its date, owner and level"))
                  : Stream.empty());

  static final Rule<Entry> EVIDENCE_DETAILS =
      Rule.confirm(
          "row.evidence-details",
          "Evidence has a date, an owner and the level that it supports.",
          e -> {
            List<String> missing = new ArrayList<>();
            for (String part : List.of(Entry.DATE, Entry.OWNER, Entry.LEVEL)) {
              if (e.blank(part)) {
                missing.add(part);
              }
            }
            return e.isEvidence() && !e.blank(Entry.DOCUMENT) && !missing.isEmpty()
                ? Stream.of(
                    new Complaint(
                        e.place(missing.get(0)),
                        "",
                        "The evidence has no " + String.join(", no ", missing),
                        "Enter the " + String.join(" and the ", missing) + " of the document"))
                : Stream.empty();
          });

  static final Rule<Entry> NOT_READ =
      Rule.note(
          "row.not-read",
          "Nothing stands in cells that are no part of a question.",
          e ->
              e.cells().values().stream()
                  .filter(a -> !e.parts().contains(a.part()) && !a.content().shown().isBlank())
                  .sorted(Comparator.comparing(RawAnswer::part))
                  .map(
                      a ->
                          new Complaint(
                              e.place(a.part()),
                              a.content().shown(),
                              "This cell is no part of question " + e.question().id(),
                              "Nothing to do: the entry was left out")));

  static final List<Rule<Entry>> ALL =
      List.of(REQUIRED, REASON, DOCUMENT, EVIDENCE_DETAILS, NOT_READ);

  private RowRules() {}

  private static String wanted(Entry e) {
    AnswerKind kind = e.question().kind();
    if (kind instanceof AnswerKind.Level level) {
      return "Choose a level from 0 to " + level.highest();
    }
    if (kind instanceof AnswerKind.EvidenceLine) {
      return "Enter the document that shows the level";
    }
    return kind instanceof AnswerKind.Choice ? "Choose one of the list" : "Enter an answer";
  }
}
