package org.waymark.returns;

import java.util.ArrayList;
import java.util.List;
import org.waymark.organisations.OrganisationCode;

/** Explanations in memory, one for each question, rule and value. */
final class MemoryExplanations implements Explanations {
  private final List<Explanation> all = new ArrayList<>();

  @Override
  public List<Explanation> of(OrganisationCode organisation) {
    return all.stream().filter(e -> e.organisation().equals(organisation)).toList();
  }

  @Override
  public void save(Explanation explanation) {
    all.removeIf(
        e ->
            e.organisation().equals(explanation.organisation())
                && e.question().equals(explanation.question())
                && e.rule().equals(explanation.rule())
                && e.valueHash().equals(explanation.valueHash()));
    all.add(explanation);
  }
}
