package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Samples.edition;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.theme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.returns.AnswerValue;

/** The properties that methods.md demands of any edition and any return. */
class ScorerLawsTest {
  private static final AnswerValue NOT_APPLICABLE = new AnswerValue.NotApplicable("");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_better_answer_never_lowers_a_score(long seed) {
    RandomGenerator random = random(seed);
    Edition edition = anyEdition(random);
    Map<String, AnswerValue> answers = anyAnswers(edition, random);
    MaturityScore before = Samples.score(edition, answers);
    for (String question : List.copyOf(answers.keySet())) {
      if (answers.get(question) instanceof AnswerValue.Level now && now.level() < 5) {
        Map<String, AnswerValue> better = new HashMap<>(answers);
        better.put(question, Samples.at(now.level() + 1));
        MaturityScore after = Samples.score(edition, better);
        for (Score score : before.scores()) {
          Score then = after.of(score.measure()).orElseThrow();
          String law = "seed %d, %s better, %s".formatted(seed, question, score.measure());
          notBelow(law, then.value(), score.value());
          notBelow(law, then.exact(), score.exact());
          notBelow(law, then.lowerBound(), score.lowerBound());
          notBelow(law, then.upperBound(), score.upperBound());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blanking_an_answer_never_narrows_the_bounds_nor_adds_coverage(long seed) {
    RandomGenerator random = random(seed);
    Edition edition = anyEdition(random);
    Map<String, AnswerValue> answers = anyAnswers(edition, random);
    MaturityScore before = Samples.score(edition, answers);
    for (String question : List.copyOf(answers.keySet())) {
      Map<String, AnswerValue> without = new HashMap<>(answers);
      boolean scored = without.remove(question) instanceof AnswerValue.Level;
      MaturityScore after = Samples.score(edition, without);
      for (Score score : before.scores()) {
        Score then = after.of(score.measure()).orElseThrow();
        String law = "seed %d, %s blanked, %s".formatted(seed, question, score.measure());
        if (score.lowerBound() != null) {
          notBelow(law, score.lowerBound(), then.lowerBound());
          notBelow(law, then.upperBound(), score.upperBound());
        }
        if (scored) {
          notBelow(law, score.coverage(), then.coverage());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_score_lies_within_its_bounds_and_is_the_sum_of_its_explanation(long seed) {
    RandomGenerator random = random(seed);
    Edition edition = anyEdition(random);
    for (Score score : Samples.score(edition, anyAnswers(edition, random)).scores()) {
      String law = "seed %d, %s".formatted(seed, score);
      assertThat(score.coverage()).as(law).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
      if (score.value() == null) {
        assertThat(score.explanation()).as(law).isEmpty();
        continue;
      }
      notBelow(law, score.exact(), score.lowerBound());
      notBelow(law, score.upperBound(), score.exact());
      assertThat(
              score.explanation().stream()
                  .map(Addend::contribution)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .as(law)
          .isEqualByComparingTo(score.value());
      assertThat(score.explanation().stream().filter(a -> a.of().equals(Addend.ROUNDING)))
          .as(law)
          .hasSize(1);
    }
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static Edition anyEdition(RandomGenerator random) {
    Rounding rounding = new Rounding(random.nextInt(3), Rounding.Place.values()[random.nextInt(2)]);
    Theme[] themes = new Theme[1 + random.nextInt(3)];
    for (int t = 0; t < themes.length; t++) {
      Issue[] issues = new Issue[1 + random.nextInt(3)];
      for (int i = 0; i < issues.length; i++) {
        Question[] questions = new Question[1 + random.nextInt(4)];
        for (int q = 0; q < questions.length; q++) {
          questions[q] = level("q" + t + i + q, String.valueOf(random.nextInt(4)));
        }
        issues[i] = issue("I" + t + i, weight(random), questions);
      }
      themes[t] = theme("T" + t, weight(random), t == 0 || random.nextBoolean(), issues);
    }
    String[] thresholds = {"0", "0.5", "0.7", "1"};
    return edition(rounding, thresholds[random.nextInt(thresholds.length)], themes);
  }

  private static String weight(RandomGenerator random) {
    return String.valueOf(1 + random.nextInt(7));
  }

  private static Map<String, AnswerValue> anyAnswers(Edition edition, RandomGenerator random) {
    Map<String, AnswerValue> answers = new HashMap<>();
    edition
        .questions()
        .forEach(
            q -> {
              int kind = random.nextInt(10);
              if (kind < 7) {
                answers.put(q.id(), Samples.at(random.nextInt(6)));
              } else if (kind == 7) {
                answers.put(q.id(), NOT_APPLICABLE);
              }
            });
    return answers;
  }

  private static void notBelow(
      String law, @Nullable BigDecimal number, @Nullable BigDecimal least) {
    assertThat(number == null).as(law).isEqualTo(least == null);
    if (number != null && least != null) {
      assertThat(number).as(law).isGreaterThanOrEqualTo(least);
    }
  }
}
