package org.waymark.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answers;

/**
 * The level that a return claims for one issue, and how much of it evidence supports (all of it
 * where the type is asked for no document), under the descriptors of the question that its type is
 * asked.
 */
public record IssueLevel(
    String issue, AnswerKind.Level kind, int claimed, int evidenced, ScoreTerms.Basis basis) {

  /** The one that scores stand on. */
  public int counted() {
    return basis == ScoreTerms.Basis.CLAIMED ? claimed : evidenced;
  }

  public int highest() {
    return kind.highest();
  }

  /** By the issue's id, in the edition's order; without those that have no level. */
  public static Map<String, IssueLevel> of(
      Edition edition, OrganisationType type, Answers answers) {
    var given = new Items(edition.scale(), type, answers.byQuestion());
    Support support = Support.of(edition.terms(), type, given.answers(), answers.quarter());
    Map<String, IssueLevel> levels = new LinkedHashMap<>();
    edition
        .issues()
        .forEach(
            issue ->
                of(issue, given, support, edition.terms())
                    .ifPresent(level -> levels.put(issue.id(), level)));
    return levels;
  }

  private static Optional<IssueLevel> of(
      Issue issue, Items given, Support support, ScoreTerms terms) {
    for (Question question : issue.questions()) {
      OptionalInt claimed = given.level(question, OptionalInt.empty());
      if (claimed.isPresent()
          && question.appliesTo(given.type())
          && question.kind() instanceof AnswerKind.Level kind) {
        int evidenced =
            Math.min(claimed.getAsInt(), support.highest(issue).orElse(claimed.getAsInt()));
        return Optional.of(
            new IssueLevel(issue.id(), kind, claimed.getAsInt(), evidenced, terms.basis()));
      }
    }
    return Optional.empty();
  }
}
