package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scoring.Samples.dec;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.question;
import static org.waymark.scoring.Samples.theme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Annexes;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Rounding;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.AnswerValue;

/** A trial that changes nothing comes to the Scorer's exact scores. */
class TrialTest {
  private static final AnswerKind NUMBER =
      new AnswerKind.Quantity(
          true, "%", dec("0"), dec("100"), new AnswerKind.Goalposts(dec("80"), dec("5")));
  private final Random random = new Random(20261124);

  @Test
  void without_other_weights_and_values_it_is_the_scorers_exact_score_of_every_measure() {
    int unavailable = 0;
    int available = 0;
    for (int i = 0; i < 400; i++) {
      Edition edition = edition(i % 2 == 0, i % 4 < 2);
      Map<String, AnswerValue> answers = someAnswers(edition);
      MaturityScore scored = Samples.score(edition, answers);
      var tree = new ScoreTree(edition);
      ItemValues items = tree.values(OrganisationType.ACUTE_TRUST, Samples.answers(answers));
      double[] values = new double[tree.items()];
      for (int item = 0; item < values.length; item++) {
        values[item] = items.value(item);
        if (items.level(item) != ItemValues.NO_LEVEL) {
          assertThat(tree.levelValue(item, items.level(item)))
              .isCloseTo(values[item], within(1e-12));
        }
      }
      for (Score score : scored.scores()) {
        var trial = new Trial(tree, score.measure());
        agree(score.measure(), trial.score(items, values), score.exact());
        if (score.tier() != Score.Tier.ISSUE) {
          trial.average(true);
          agree(score.measure(), trial.score(items, values), score.otherWays().geometric());
        }
        unavailable += score.exact() == null ? 1 : 0;
        available += score.exact() == null ? 0 : 1;
      }
    }
    assertThat(unavailable).as("scores that are not available").isGreaterThan(200);
    assertThat(available).as("scores that are").isGreaterThan(1_000);
  }

  @Test
  void other_weights_are_made_of_the_editions_own_each_time_and_only_of_those_beneath() {
    Edition edition = edition(false, false);
    var tree = new ScoreTree(edition);
    var trial = new Trial(tree, "A");
    int[] calls = new int[1];
    trial.weigh(
        w -> {
          calls[0]++;
          return w;
        });
    assertThat(calls[0]).as("two items and their issue").isEqualTo(3);
    assertThat(trial.items()).containsExactly(0, 1);
    assertThatThrownBy(() -> new Trial(tree, "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  private static void agree(String measure, double trial, @Nullable BigDecimal exact) {
    if (exact == null) {
      assertThat(trial).as(measure).isNaN();
    } else {
      assertThat(trial).as(measure).isCloseTo(exact.doubleValue(), within(1e-9));
    }
  }

  private Map<String, AnswerValue> someAnswers(Edition edition) {
    Map<String, AnswerValue> answers = new HashMap<>();
    edition
        .questions()
        .forEach(
            q -> {
              int luck = random.nextInt(10);
              if (luck == 0) {
                answers.put(q.id(), new AnswerValue.NotApplicable("none here"));
              } else if (luck > 3) {
                answers.put(q.id(), answer(q.kind()));
              }
            });
    return answers;
  }

  private AnswerValue answer(AnswerKind kind) {
    if (kind instanceof AnswerKind.Level) {
      return Samples.at(random.nextInt(6));
    }
    return kind instanceof AnswerKind.EvidenceLine
        ? new AnswerValue.Evidence("Minutes", LocalDate.of(2026, 5, 1), "Board", random.nextInt(6))
        : Samples.number(Integer.toString(random.nextInt(101)));
  }

  private static Edition edition(boolean atEachLevel, boolean claimed) {
    Edition plain =
        Samples.edition(
            new Rounding(
                1, atEachLevel ? Rounding.Place.AT_EACH_LEVEL : Rounding.Place.WHEN_REPORTED),
            "0.5",
            theme(
                "T",
                "2",
                true,
                issue("A", "2", level("a1", "1"), question("a2", "0.5", NUMBER)),
                issue(
                    "B",
                    "1",
                    level("b1", "3"),
                    question("b-evidence", "0", new AnswerKind.EvidenceLine()))),
            theme("U", "1", true, issue("C", "1", level("c1", "1"), level("c2", "1"))),
            theme("V", "1", false, issue("D", "1", level("d1", "1"))));
    return new Edition(
        plain.id(),
        plain.title(),
        plain.source(),
        plain.hash(),
        plain.scale(),
        plain.rounding(),
        plain.coverage(),
        plain.bands(),
        plain.themes(),
        plain.recommendations(),
        Annexes.NONE,
        new ScoreTerms(
            claimed ? ScoreTerms.Basis.CLAIMED : ScoreTerms.Basis.EVIDENCED,
            24,
            dec("1"),
            dec("0.1")));
  }
}
