package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Band;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;

/** Small editions and returns, written in one line each. */
final class Samples {
  static final AnswerKind LEVEL = new AnswerKind.Level(List.of("0", "1", "2", "3", "4", "5"));
  static final List<Band> BANDS =
      List.of(
          new Band("starting", dec("0")),
          new Band("developing", dec("2")),
          new Band("leading", dec("4")));
  static final Rounding ONE_DECIMAL = new Rounding(1, Rounding.Place.WHEN_REPORTED);

  /** One headline theme with issues A (weight 2: questions 1 and 3) and B (weight 1). */
  static final Edition TWO_ISSUES =
      edition(
          ONE_DECIMAL,
          "0.5",
          theme(
              "T",
              "1",
              true,
              issue("A", "2", level("a1", "1"), level("a2", "3")),
              issue("B", "1", level("b1", "1"), level("b2", "1"))));

  private Samples() {}

  static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }

  static Question question(String id, String weight, AnswerKind kind) {
    return new Question(
        id, "Text of " + id, "", dec(weight), true, true, Set.of(OrganisationType.values()), kind);
  }

  static Question level(String id, String weight) {
    return question(id, weight, LEVEL);
  }

  static Issue issue(String id, String weight, Question... questions) {
    return new Issue(id, "Title of " + id, dec(weight), List.of(questions));
  }

  static Theme theme(String id, String weight, boolean headline, Issue... issues) {
    return new Theme(id, "Title of " + id, dec(weight), headline, List.of(issues));
  }

  static Edition edition(Rounding rounding, String leastCoverage, Theme... themes) {
    return edition("0", "5", rounding, leastCoverage, themes);
  }

  static Edition edition(
      String lowest, String highest, Rounding rounding, String leastCoverage, Theme... themes) {
    BigDecimal least = dec(leastCoverage);
    return new Edition(
        "sample-1",
        "Sample",
        "this test",
        "0".repeat(64),
        new ReportingScale(dec(lowest), dec(highest)),
        rounding,
        new CoverageRule(least, least, least),
        BANDS,
        List.of(themes),
        List.of());
  }

  static Answers answers(Map<String, AnswerValue> values) {
    List<Answer> all = new ArrayList<>();
    values.forEach((q, v) -> all.add(new Answer(q, v, new SourceCell("Return", "C9"))));
    return new Answers(new OrganisationCode("RX9"), new QuarterId(2026, 2), "sample-1", all);
  }

  static AnswerValue at(int level) {
    return new AnswerValue.Level(level);
  }

  static AnswerValue number(String number) {
    return new AnswerValue.Quantity(dec(number));
  }

  static MaturityScore score(Edition edition, Map<String, AnswerValue> values) {
    return new Scorer()
        .score(edition, OrganisationType.ACUTE_TRUST, answers(values), new ReturnId(1));
  }
}
