package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Explanation;
import org.waymark.returns.Explanations;

@Dependent
@Transactional
class JpaExplanations implements Explanations {
  private final EntityManager em;

  @Inject
  JpaExplanations(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Explanation> of(OrganisationCode organisation) {
    return em.createQuery(
            "select e from ExplanationRow e where e.organisation = :organisation"
                + " order by e.question, e.rule, e.valueHash",
            ExplanationRow.class)
        .setParameter("organisation", organisation.value())
        .getResultStream()
        .map(ExplanationRow::toExplanation)
        .toList();
  }

  @Override
  public void save(Explanation explanation) {
    em.merge(ExplanationRow.of(explanation));
  }
}
