package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerSurvey;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Annexes;
import org.waymark.editions.Edition;
import org.waymark.editions.PeerTerms;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.Profile;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** Seven acute trusts, A0 to A6, that score 1.0, 1.5 ... 4.0, and one community trust. */
class PeersReportTest {
  private static final Edition EDITION = edition();

  private final List<Organisation> register = new ArrayList<>();
  private final List<MaturityScore> scores = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();

  PeersReportTest() {
    for (int i = 0; i < 7; i++) {
      add("A" + i, OrganisationType.ACUTE_TRUST, "" + (1 + 0.5 * i), "" + 100 * (1 + i));
    }
    add("C0", OrganisationType.COMMUNITY_TRUST, "5", "13520.5");
  }

  @Test
  void each_measure_stands_beside_its_groups_those_of_one_type_first() {
    PeersReport report = report("A1", Optional.of(list("A0", "A2", "A3", "A4", "A5")));
    assertThat(report.measures())
        .extracting(m -> m.name() + " " + m.own())
        .containsExactly("Overall 1.5", EDITION.themes().get(0).title() + " 1.5");
    assertThat(report.measures().get(0).lines())
        .extracting(PeersReportTest::said)
        .containsExactly(
            "Acute trusts | 7 of 7 | 1.8 2.5 3.3 | ▼ Lower quarter",
            "Nearest 6 | 6 of 6 | 2.1 2.8 3.4 | ▼ Lower quarter",
            "Own list of peers | 5 of 5 | 2.0 2.5 3.0 | ◆ Middle half",
            "Collaborative | 8 of 8 | 1.9 2.8 3.6 | Several types: no position",
            "NHS Example and Borders Integrated Care Board | 8 of 8 | 1.9 2.8 3.6 | Several types:"
                + " no position",
            "Example Midlands | 8 of 8 | 1.9 2.8 3.6 | Several types: no position",
            "England | 8 of 8 | 1.9 2.8 3.6 | Several types: no position");
  }

  @Test
  void a_group_of_few_says_so_instead_of_figures() {
    scores.removeIf(s -> s.organisation().value().matches("A[3-6]"));
    PeersReport.Line own =
        report("A1", Optional.of(list("A0", "A2", "A3", "A4", "A5")))
            .measures()
            .get(0)
            .lines()
            .stream()
            .filter(l -> l.group().startsWith("Own"))
            .findFirst()
            .orElseThrow();
    assertThat(own.few()).isTrue();
    assertThat(said(own))
        .isEqualTo(
            "Own list of peers | 2 of 5 | Fewer than 5 peers Fewer than 5 peers Fewer than 5 peers"
                + " | Fewer than 5 peers");
  }

  @Test
  void the_nearest_are_told_with_their_distances_and_what_they_are_found_by() {
    PeersReport report = report("A1", Optional.empty());
    assertThat(report.nearest()).hasSize(6);
    assertThat(report.nearest().get(0).code()).isEqualTo("A2");
    assertThat(report.nearest().get(0).distance()).matches("0\\.\\d\\d");
    assertThat(report.facts())
        .containsExactly(
            new PeersReport.Fact("Operating expenditure", "200", "2"),
            new PeersReport.Fact("Teaching", "Not known", "0.5"));
    assertThat(report("C0", Optional.empty()).facts().get(0).own()).isEqualTo("13,520.5");
    assertThat(report("C0", Optional.empty()).nearest()).isEmpty();
  }

  private PeersReport report(String code, Optional<PeerList> list) {
    Quarter quarter =
        new Quarter(
            QuarterId.parse("2026-27-q2"),
            EDITION.id(),
            new CollectionDates(
                Instant.parse("2026-10-01T08:00:00Z"),
                Instant.parse("2026-10-30T17:00:00Z"),
                Instant.parse("2026-11-06T17:00:00Z"),
                Instant.parse("2026-11-24T09:30:00Z")),
            true);
    return PeersReport.of(
        PeerSurvey.of(
                new OrganisationCode(code),
                new PeerComparison(quarter, EDITION, register, scores, profiles),
                list)
            .orElseThrow());
  }

  private void add(String code, OrganisationType type, String value, String spend) {
    Organisation organisation = Fixtures.organisation(code, "Trust " + code, type);
    register.add(organisation);
    scores.add(
        new MaturityScore(
            organisation.code(),
            QuarterId.parse("2026-27-q2"),
            new ReturnId(1 + scores.size()),
            EDITION.hash(),
            List.of(
                score(Score.OVERALL, Score.Tier.OVERALL, value),
                score(EDITION.themes().get(0).id(), Score.Tier.THEME, value))));
    profiles.add(
        new Profile(
            organisation.code(),
            new TreeMap<>(Map.of("operating-expenditure", new BigDecimal(spend))),
            new TreeMap<>(),
            List.of(new Collaborative("ZZL01", "Collaborative"))));
  }

  private static Score score(String measure, Score.Tier tier, String value) {
    BigDecimal of = new BigDecimal(value);
    return new Score(measure, tier, of, of, BigDecimal.ONE, of, of, null, List.of());
  }

  private static String said(PeersReport.Line line) {
    return "%s | %s | %s %s %s | %s"
        .formatted(
            line.group(),
            line.members(),
            line.lower(),
            line.median(),
            line.upper(),
            line.positionWords());
  }

  private static PeerList list(String... codes) {
    return new PeerList(
        new OrganisationCode("A1"),
        List.of(codes).stream().map(OrganisationCode::new).toList(),
        "person 7",
        Instant.parse("2026-11-24T09:00:00Z"));
  }

  private static Edition edition() {
    Edition levels = Fixtures.levels();
    return new Edition(
        levels.id(),
        levels.title(),
        levels.source(),
        levels.hash(),
        levels.scale(),
        levels.rounding(),
        levels.coverage(),
        levels.bands(),
        levels.themes(),
        levels.recommendations(),
        Annexes.NONE,
        ScoreTerms.USUAL,
        new PeerTerms(
            null,
            new TreeMap<>(Map.of("operating-expenditure", new BigDecimal("2"))),
            new TreeMap<>(Map.of("teaching", new BigDecimal("0.5")))));
  }
}
