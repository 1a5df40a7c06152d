package org.waymark.validation;

import java.util.stream.Stream;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

/**
 * One rule: its id, which people see beside its findings, how much it matters, what it asks for in
 * one sentence, and a look that returns every complaint about what it is given (a submission, an
 * entry, a cell of an entry or a row of a table).
 */
record Rule<T>(String id, Severity severity, String says, Look<T> look) {
  Rule {
    if (!says.endsWith(".")) {
      throw new IllegalArgumentException("rule " + id + " says a sentence");
    }
  }

  /** Looks at one thing of the return. */
  @FunctionalInterface
  interface Look<T> {
    Stream<Complaint> at(T subject);
  }

  /** Where, what was entered, what is wrong and what to do. */
  record Complaint(Place place, String entered, String problem, String remedy) {}

  static <T> Rule<T> mustFix(String id, String says, Look<T> look) {
    return new Rule<>(id, Severity.MUST_FIX, says, look);
  }

  static <T> Rule<T> confirm(String id, String says, Look<T> look) {
    return new Rule<>(id, Severity.CONFIRM, says, look);
  }

  static <T> Rule<T> note(String id, String says, Look<T> look) {
    return new Rule<>(id, Severity.NOTE, says, look);
  }

  Stream<Finding> findings(T subject) {
    return look.at(subject)
        .map(c -> new Finding(id, severity, c.place(), c.entered(), c.problem(), c.remedy()));
  }
}
