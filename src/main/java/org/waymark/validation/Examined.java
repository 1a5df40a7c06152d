package org.waymark.validation;

import java.util.List;
import org.waymark.findings.Checked;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;

/** What the examination of one return found, and the reasons that its workbook gives. */
public record Examined(ReturnId id, Checked<Answers> outcome, List<Statement.Reasoned> reasons) {
  public Examined {
    reasons = List.copyOf(reasons);
  }

  static Examined of(ReturnId id, Checked<Statement> statement) {
    return new Examined(
        id,
        statement.then(u -> Checked.of(u.answers(), List.of())),
        statement.value().map(Statement::reasons).orElse(List.of()));
  }
}
