package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;
import org.waymark.scoring.MaturityScore;

/** Elm and Ash merge into Oak on 15 August, within the quarter from July to September 2026. */
class RespondentsTest {
  private static final LocalDate MERGED = LocalDate.of(2026, 8, 15);
  private static final Lifetime BEFORE = new Lifetime(null, MERGED.minusDays(1));
  private static final Organisation ELM = organisation("R01").living(BEFORE);
  private static final Organisation ASH = organisation("R02").living(BEFORE);
  private static final Organisation OAK = organisation("R03").living(new Lifetime(MERGED, null));
  private static final Organisation FIR = organisation("R04");
  private static final List<Organisation> REGISTER = List.of(ELM, ASH, OAK, FIR);
  private static final List<Succession> MERGER =
      List.of(
          new Succession(ELM.code(), OAK.code(), MERGED),
          new Succession(ASH.code(), OAK.code(), MERGED));

  @Test
  void after_a_merger_the_successors_return_counts_and_not_its_predecessors_beside_it() {
    Respondents of = respondents("R01", "R02", "R03", "R04");
    assertThat(of.register()).containsExactly(OAK, FIR);
    assertThat(codes(of)).containsExactly("R03", "R04");
  }

  @Test
  void until_the_successor_has_returned_its_predecessors_count_as_they_reported() {
    Respondents of = respondents("R01", "R04");
    assertThat(of.register()).containsExactly(ELM, OAK, FIR);
    assertThat(codes(of)).containsExactly("R01", "R04");
  }

  @Test
  void one_that_closed_or_is_to_open_is_not_asked() {
    Organisation toCome = FIR.living(new Lifetime(LocalDate.of(2026, 10, 1), null));
    Organisation closedLastDay = FIR.living(new Lifetime(null, LocalDate.of(2026, 9, 30)));
    assertThat(Respondents.of(Peers.QUARTER.id(), List.of(ELM, toCome), List.of(), () -> MERGER))
        .isEqualTo(new Respondents(List.of(), List.of()));
    assertThat(
            Respondents.of(Peers.QUARTER.id(), List.of(closedLastDay), List.of(), () -> MERGER)
                .register())
        .containsExactly(closedLastDay);
  }

  @Test
  void the_quarter_before_counts_both_as_they_were() {
    Organisation later = ELM.living(new Lifetime(null, LocalDate.of(2026, 12, 31)));
    Respondents of =
        Respondents.of(
            Peers.QUARTER.id(),
            List.of(later, OAK),
            List.of(Peers.score("R01", "2.0"), Peers.score("R03", "3.0")),
            () -> List.of(new Succession(later.code(), OAK.code(), LocalDate.of(2027, 1, 1))));
    assertThat(codes(of)).containsExactly("R01", "R03");
  }

  private static Respondents respondents(String... scored) {
    List<MaturityScore> scores = Arrays.stream(scored).map(c -> Peers.score(c, "2.0")).toList();
    return Respondents.of(Peers.QUARTER.id(), REGISTER, scores, () -> MERGER);
  }

  private static List<String> codes(Respondents of) {
    return of.scores().stream()
        .map(MaturityScore::organisation)
        .map(OrganisationCode::value)
        .toList();
  }

  private static Organisation organisation(String code) {
    return Peers.organisation(code, ACUTE_TRUST, "QA1");
  }
}
