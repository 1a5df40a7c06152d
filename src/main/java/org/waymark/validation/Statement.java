package org.waymark.validation;

import java.util.List;
import org.waymark.findings.Finding;
import org.waymark.returns.Answers;

/** What a workbook says: its answers, and the reasons that it gives for what is to be confirmed. */
public record Statement(Answers answers, List<Reasoned> reasons) {
  public Statement {
    reasons = List.copyOf(reasons);
  }

  /** A finding to be confirmed, and what the workbook says in the reason column of its row. */
  public record Reasoned(Finding finding, String reason) {}
}
