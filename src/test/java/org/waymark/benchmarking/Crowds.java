package org.waymark.benchmarking;

import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Annexes;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.ScoreTerms;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.ScoreTree;
import org.waymark.scoring.Scorer;

/** Returns of one type under small editions of one headline theme, scored, to be ranked. */
final class Crowds {
  static final QuarterId QUARTER = new QuarterId(2026, 2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Crowds() {}

  /** Themes of issues of as many questions as said, levels first, all of weight 1. */
  static Edition edition(int themes, int issues, int highest, int numbers, String levelError) {
    List<Theme> all = new ArrayList<>();
    for (int t = 1; t <= themes; t++) {
      List<Issue> own = new ArrayList<>();
      for (int i = 1; i <= issues; i++) {
        String id = "T" + t + "I" + i;
        List<Question> questions = new ArrayList<>();
        questions.add(
            question(
                id + "L",
                new AnswerKind.Level(
                    IntStream.rangeClosed(0, highest).mapToObj(Integer::toString).toList())));
        for (int n = 1; n <= numbers; n++) {
          questions.add(
              question(
                  id + "N" + n,
                  new AnswerKind.Quantity(
                      true,
                      "%",
                      BigDecimal.ZERO,
                      BigDecimal.valueOf(100),
                      new AnswerKind.Goalposts(BigDecimal.ZERO, BigDecimal.valueOf(100)))));
        }
        own.add(new Issue(id, "Issue " + id, BigDecimal.ONE, questions));
      }
      all.add(new Theme("T" + t, "Theme " + t, BigDecimal.ONE, true, own));
    }
    return new Edition(
        "sample-1",
        "Sample",
        "this test",
        "a".repeat(64),
        new ReportingScale(BigDecimal.ZERO, BigDecimal.valueOf(highest)),
        new Rounding(1, Rounding.Place.WHEN_REPORTED),
        new CoverageRule(HALF, HALF, HALF),
        List.of(),
        all,
        List.of(),
        Annexes.NONE,
        new ScoreTerms(
            ScoreTerms.Basis.CLAIMED, 24, BigDecimal.ONE, new BigDecimal(levelError), false));
  }

  private static Question question(String id, AnswerKind kind) {
    return new Question(
        id, "Text", "", BigDecimal.ONE, true, true, Set.of(OrganisationType.values()), kind);
  }

  /** The answers "2" (a level or a number) in the edition's order; "-" is missing. */
  static Answers answers(Edition edition, String code, String... answers) {
    List<Answer> given = new ArrayList<>();
    List<Question> questions = edition.questions().toList();
    for (int i = 0; i < answers.length; i++) {
      if (!answers[i].equals("-")) {
        AnswerValue value =
            questions.get(i).kind() instanceof AnswerKind.Level
                ? new AnswerValue.Level(Integer.parseInt(answers[i]))
                : new AnswerValue.Quantity(new BigDecimal(answers[i]));
        given.add(new Answer(questions.get(i).id(), value, new SourceCell("Return", "C9")));
      }
    }
    return new Answers(new OrganisationCode(code), QUARTER, edition.id(), given);
  }

  static Ranking.Member member(Edition edition, String measure, String code, String... answers) {
    Answers all = answers(edition, code, answers);
    MaturityScore score = new Scorer().score(edition, ACUTE_TRUST, all, new ReturnId(1));
    return new Ranking.Member(
        new ScoreTree(edition).values(ACUTE_TRUST, all),
        score.of(measure).map(Score::exact).orElse(null));
  }

  /** So many returns, some answers missing. */
  static List<Ranking.Member> many(Edition edition, String measure, int n, Random random) {
    List<Ranking.Member> all = new ArrayList<>();
    for (int m = 0; m < n; m++) {
      Stream<String> answers =
          edition
              .questions()
              .map(
                  q ->
                      random.nextInt(20) == 0
                          ? "-"
                          : Integer.toString(
                              random.nextInt(
                                  q.kind() instanceof AnswerKind.Level level
                                      ? level.highest() + 1
                                      : 101)));
      all.add(member(edition, measure, String.format("R%04d", m), answers.toArray(String[]::new)));
    }
    return all;
  }

  static List<Ranked> rank(Edition edition, String measure, List<Ranking.Member> members) {
    return new Ranking(new ScoreTree(edition), QUARTER, ACUTE_TRUST, edition, members).by(measure);
  }

  /** "1 (1 to 2) of 5", by code. */
  static Map<String, String> words(List<Ranked> intervals) {
    Map<String, String> words = new TreeMap<>();
    intervals.forEach(i -> words.put(i.interval().organisation().value(), i.interval().words()));
    return words;
  }

  static List<Ranking.Member> levels(Edition edition, String... levels) {
    return IntStream.range(0, levels.length)
        .mapToObj(i -> member(edition, "overall", "R0" + i, levels[i].split(" ")))
        .toList();
  }

  static int sum(List<Integer> counts) {
    return Arrays.stream(counts.toArray(Integer[]::new)).mapToInt(Integer::intValue).sum();
  }
}
