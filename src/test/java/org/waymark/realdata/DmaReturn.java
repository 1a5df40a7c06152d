package org.waymark.realdata;

import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;

/** What one organisation answered in the assessment of 2015/16. */
public record DmaReturn(Organisation organisation, List<Answer> answers) {
  public DmaReturn {
    answers = List.copyOf(answers);
  }

  /** The answers as if they had been collected for this quarter. */
  public Answers in(QuarterId quarter) {
    return under(DmaEdition.ID, quarter);
  }

  /** The same under another edition of the assessment. */
  Answers under(String edition, QuarterId quarter) {
    return new Answers(organisation.code(), quarter, edition, answers);
  }
}
