package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Explanation;

@Entity
@Table(name = "explanation")
@IdClass(ExplanationRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ExplanationRow {
  /** An organisation explains a value to a rule about a question once. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String organisation;
    private String question;
    private String rule;
    private String valueHash;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key k
          && k.organisation.equals(organisation)
          && k.question.equals(question)
          && k.rule.equals(rule)
          && k.valueHash.equals(valueHash);
    }

    @Override
    public int hashCode() {
      return Objects.hash(organisation, question, rule, valueHash);
    }
  }

  @Id private String organisation;
  @Id private String question;
  @Id private String rule;

  @Id
  @Column(name = "value_hash")
  private String valueHash;

  private String content;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected ExplanationRow() {}

  static ExplanationRow of(Explanation e) {
    var row = new ExplanationRow();
    row.organisation = e.organisation().value();
    row.question = e.question();
    row.rule = e.rule();
    row.valueHash = e.valueHash();
    row.content = e.text();
    row.givenBy = e.by();
    row.givenAt = e.at();
    return row;
  }

  Explanation toExplanation() {
    return new Explanation(
        new OrganisationCode(organisation), question, rule, valueHash, content, givenBy, givenAt);
  }
}
