package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.ItemValues;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.OneLevelUp;
import org.waymark.scoring.Score;
import org.waymark.scoring.ScoreTree;
import org.waymark.scoring.Scorer;

/**
 * What an organisation's scores and ranks would be with some issues one level up and everybody
 * else's as they are: overall, the themes of these issues, and the issues, each beside what it is.
 */
public record WhatIf(Benchmark now, Set<String> issues, List<Line> lines) {
  public WhatIf {
    issues = Set.copyOf(issues);
    lines = List.copyOf(lines);
  }

  /** One measure now and then. */
  public record Line(Standing now, Score then, Placing placing) {}

  /** What a return of the type gives to the items, and its score. */
  record Member(ItemValues items, MaturityScore score) {}

  /**
   * Ranks are drawn as {@link Ranking} draws them, from the same seed: raising a level takes as
   * many draws as leaving it.
   */
  static WhatIf of(
      Benchmark now, Response response, Answers own, List<Member> ofType, Set<String> issues) {
    Edition edition = now.edition();
    OrganisationType type = now.organisation().type();
    var tree = new ScoreTree(edition);
    Answers raised = OneLevelUp.of(edition, type, own, issues);
    var then =
        new Member(
            tree.values(type, raised), new Scorer().score(edition, type, raised, anyOf(ofType)));
    List<Member> members =
        ofType.stream()
            .map(m -> m.score().organisation().equals(own.organisation()) ? then : m)
            .toList();
    List<Line> lines = new ArrayList<>();
    for (String measure : touched(edition, issues)) {
      Score score = then.score().of(measure).orElseThrow();
      now.of(measure)
          .ifPresent(
              standing ->
                  lines.add(
                      new Line(
                          standing,
                          score,
                          response.enough()
                              ? placing(tree, now, members, measure)
                              : Placing.withheld(response))));
    }
    return new WhatIf(now, issues, lines);
  }

  private static ReturnId anyOf(List<Member> members) {
    return members.get(0).score().from();
  }

  private static List<String> touched(Edition edition, Set<String> issues) {
    List<String> measures = new ArrayList<>();
    measures.add(Score.OVERALL);
    for (Theme theme : edition.themes()) {
      List<String> of = theme.issues().stream().map(Issue::id).filter(issues::contains).toList();
      if (!of.isEmpty()) {
        measures.add(theme.id());
        measures.addAll(of);
      }
    }
    return measures;
  }

  private static Placing placing(
      ScoreTree tree, Benchmark now, List<Member> members, String measure) {
    var ranking =
        new Ranking(
            tree,
            now.quarter().id(),
            now.organisation().type(),
            now.edition(),
            members.stream().map(m -> Ranking.Member.of(m.items(), m.score(), measure)).toList());
    return ranking.by(measure).stream()
        .map(Ranked::interval)
        .filter(i -> Objects.equals(i.organisation(), now.organisation().code()))
        .findFirst()
        .map(Placing::of)
        .orElse(Placing.NONE);
  }
}
