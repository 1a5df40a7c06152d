package org.waymark.benchmarking;

import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** A register, an edition and scores, made from a list of values. */
final class Peers {
  static final String HASH = "a".repeat(64);
  static final Quarter QUARTER =
      new Quarter(
          new QuarterId(2026, 2),
          "sample-1",
          new CollectionDates(
              Instant.parse("2026-10-01T08:00:00Z"),
              Instant.parse("2026-10-20T16:00:00Z"),
              Instant.parse("2026-10-27T16:00:00Z"),
              Instant.parse("2026-11-20T09:30:00Z")),
          true);
  static final Edition EDITION =
      new Edition(
          "sample-1",
          "Sample",
          "this test",
          HASH,
          new ReportingScale(BigDecimal.ZERO, BigDecimal.valueOf(5)),
          new Rounding(1, Rounding.Place.WHEN_REPORTED),
          new CoverageRule(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
          List.of(),
          List.of(
              new Theme(
                  "T",
                  "Theme",
                  BigDecimal.ONE,
                  true,
                  List.of(
                      new Issue(
                          "A",
                          "Issue",
                          BigDecimal.ONE,
                          List.of(
                              new Question(
                                  "a1",
                                  "Text",
                                  "",
                                  BigDecimal.ONE,
                                  true,
                                  true,
                                  Set.of(OrganisationType.values()),
                                  new AnswerKind.Level(List.of("0", "1")))))))),
          List.of());

  private Peers() {}

  static PeerComparison compare(@Nullable String... values) {
    return new PeerComparison(QUARTER, EDITION, register(values.length), scores(values));
  }

  static List<MaturityScore> scores(@Nullable String... values) {
    List<MaturityScore> scores = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      scores.add(score("R0" + i, values[i]));
    }
    return scores;
  }

  static MaturityScore score(String code, @Nullable String value) {
    BigDecimal of = value == null ? null : new BigDecimal(value);
    List<Score> scores =
        List.of(
            score("overall", Score.Tier.OVERALL, of),
            score("T", Score.Tier.THEME, of),
            score("A", Score.Tier.ISSUE, of));
    return new MaturityScore(
        new OrganisationCode(code), QUARTER.id(), new ReturnId(1), HASH, scores);
  }

  static Score score(String measure, Score.Tier tier, @Nullable BigDecimal of) {
    return new Score(measure, tier, of, of, BigDecimal.ONE, of, of, null, List.of());
  }

  static List<Organisation> register(int n) {
    List<Organisation> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(organisation("R0" + i, ACUTE_TRUST, i % 2 == 0 ? "QA1" : "QA2"));
    }
    return all;
  }

  static Organisation organisation(String code, OrganisationType type, String icb) {
    return new Organisation(
        new OrganisationCode(code),
        "Trust " + code,
        type,
        new Area(icb, "ICB " + icb),
        new Area("Y58", "South West"));
  }
}
