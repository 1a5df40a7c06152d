package org.waymark.validation;

import java.util.List;
import org.waymark.findings.Checked;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;

/** What the examination of one return found, and the reasons that its workbook gives. */
public record Examined(ReturnId id, Checked<Answers> outcome, List<Understood.Reasoned> reasons) {
  public Examined {
    reasons = List.copyOf(reasons);
  }

  static Examined of(ReturnId id, Checked<Understood> understood) {
    return new Examined(
        id,
        understood.then(u -> Checked.of(u.answers(), List.of())),
        understood.value().map(Understood::reasons).orElse(List.of()));
  }
}
