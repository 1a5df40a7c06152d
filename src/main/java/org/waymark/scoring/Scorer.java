package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.ScoreTerms;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;

/**
 * Scores one return: questions make issues, issues themes, headline themes the overall score, each
 * tier a weighted mean under one rule ({@link Tiers}). It does so with the levels that are claimed
 * and with those that evidence supports ({@link Support}). Pure; quotients have 20 decimals.
 */
public final class Scorer {

  /**
   * The overall score first, then each theme followed by its issues, in edition order; each is
   * there whether or not it is available. Answers to questions that the edition does not have, or
   * does not ask this type, are ignored.
   *
   * @throws IllegalArgumentException when the answers were given under another edition, or one does
   *     not fit its question: validation lets neither pass
   */
  public MaturityScore score(
      Edition edition, OrganisationType type, Answers answers, ReturnId from) {
    if (!answers.edition().equals(edition.id())) {
      throw new IllegalArgumentException(
          "answers given under edition %s are not scored by edition %s"
              .formatted(answers.edition(), edition.id()));
    }
    Map<String, Answer> given = answers.byQuestion();
    Items items = new Items(edition.scale(), type, given);
    Support support = Support.of(edition.terms(), type, given, answers.quarter());
    List<Score> claimed = scores(edition, items, issue -> OptionalInt.empty());
    List<Score> evidenced = scores(edition, items, support::highest);
    List<Score> stated = edition.terms().basis() == ScoreTerms.Basis.CLAIMED ? claimed : evidenced;
    return new MaturityScore(
        answers.organisation(),
        answers.quarter(),
        from,
        edition.hash(),
        IntStream.range(0, stated.size())
            .mapToObj(i -> stated.get(i).beside(claimed.get(i), evidenced.get(i)))
            .toList());
  }

  private static List<Score> scores(
      Edition edition, Items items, Function<Issue, OptionalInt> highestLevel) {
    Tiers tiers =
        new Tiers(
            edition.scale(), edition.rounding(), edition.bands(), edition.terms().geometricShift());
    CoverageRule least = edition.coverage();
    List<Score> scores = new ArrayList<>();
    List<Part> headlines = new ArrayList<>();
    for (Theme theme : edition.themes()) {
      List<Score> issues =
          theme.issues().stream()
              .map(
                  issue ->
                      tiers.score(
                          issue.id(),
                          Score.Tier.ISSUE,
                          parts(issue, items, highestLevel.apply(issue)),
                          least.issue()))
              .toList();
      Score score =
          tiers.score(
              theme.id(), Score.Tier.THEME, issueParts(theme, issues, edition), least.theme());
      scores.add(score);
      scores.addAll(issues);
      if (theme.headline()) {
        Part.of(score, theme.weight(), edition.scale()).ifPresent(headlines::add);
      }
    }
    scores.add(0, tiers.score(Score.OVERALL, Score.Tier.OVERALL, headlines, least.overall()));
    return scores;
  }

  private static List<Part> parts(Issue issue, Items items, OptionalInt highestLevel) {
    return issue.questions().stream().flatMap(q -> items.part(q, highestLevel).stream()).toList();
  }

  private static List<Part> issueParts(Theme theme, List<Score> issues, Edition edition) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Part.of(issues.get(i), theme.issues().get(i).weight(), edition.scale()).ifPresent(parts::add);
    }
    return parts;
  }
}
