package org.waymark.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.advice.Told.acute;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.MENTAL_HEALTH_TRUST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TechnologiesTest {

  private static Technologies of(List<Told> members, List<Told> nation) {
    return Technologies.of(
        members.stream().map(t -> t.organisation).toList(),
        Told.compare(nation),
        Told.facts(nation));
  }

  private static Told live(String code, String icb, String name, String route, String shared) {
    return new Told(code, ACUTE_TRUST, icb)
        .has(1, name, "stage=Live at scale", "route=" + route, "shared=" + shared);
  }

  @Test
  void three_members_of_one_board_that_buy_the_same_one_by_one_miss_a_deal() {
    List<Told> all =
        List.of(
            live("R1", "QA1", "Kestrel reader", "Own tender", "Nobody else"),
            live("R2", "QA1", "kestrel  READER", "National framework", "Nobody else"),
            live("R3", "QA1", "Kestrel-reader", "Direct award outside a framework", "Nobody else"),
            live("R4", "QA1", "Quillnote", "Own tender", "Nobody else"),
            live("R5", "QA1", "Quillnote", "Own tender", "Nobody else"),
            live("R6", "QA1", "Quillnote", "Own tender", "The whole ICS"),
            live("R7", "QA2", "Quillnote", "Own tender", "Nobody else"),
            live("R8", "QA1", "Quillnote", "Free trial or grant", "Nobody else"));
    List<MissingDeal> missing = of(all, all).missingDeals();
    assertThat(missing).hasSize(1);
    assertThat(missing.get(0).technology()).isEqualTo("Kestrel reader");
    assertThat(missing.get(0).icb().code()).isEqualTo("QA1");
    assertThat(missing.get(0).buyers())
        .extracting(o -> o.code().value())
        .containsExactly("R1", "R2", "R3");
  }

  @Test
  void what_some_have_at_scale_and_would_start_with_is_absent_in_others_of_their_types() {
    Told has = acute("R1").has(1, "Tern", "stage=Live at scale", "low-hanging=Yes");
    Told tries = acute("R2").has(1, "tern", "stage=Piloted");
    Told lacks = acute("R3");
    Told othersLack = new Told("R4", MENTAL_HEALTH_TRUST, "QA1");
    Told plain = acute("R5").has(1, "Wren", "stage=Live at scale", "low-hanging=No");
    List<Told> all = List.of(has, tries, lacks, othersLack, plain);
    List<LowHanging> low = of(List.of(tries, lacks, othersLack), all).lowHanging();
    assertThat(low).hasSize(1);
    LowHanging tern = low.get(0);
    assertThat(tern.technology()).isEqualTo("Tern");
    assertThat(tern.recommended()).isEqualTo(1);
    assertThat(tern.atScale()).isEqualTo(1);
    assertThat(tern.of()).as("acute trusts that returned").isEqualTo(4);
    assertThat(tern.absent()).extracting(o -> o.code().value()).containsExactly("R3");
  }

  /** Waits in months: live at 2, 4 and 6; one stopped at 5; waiting 3 and 9 so far. */
  private static Told fiveOfOneClass() {
    return acute("R1")
        .has(1, "a", "class=Robot", "stage=Live at scale", "decided=2025-01-01", live(61))
        .has(2, "b", "class=Robot", "stage=Retired", "decided=2025-01-01", live(122))
        .has(3, "c", "class=Robot", "stage=Live in one site", "decided=2025-01-01", live(183))
        .has(4, "d", "class=Robot", "stage=Stopped", "decided=2025-01-01", "ended=2025-06-02")
        .has(5, "e", "class=Robot", "stage=Piloted", "decided=2026-07-01")
        .has(6, "f", "class=Robot", "stage=Paused", "decided=2025-12-30", "ended=2026-03-01")
        .has(7, "g", "class=Robot", "stage=Explored", "decided=2025-01-01");
  }

  private static String live(int days) {
    return "live-from=" + LocalDate.of(2025, 1, 1).plusDays(days);
  }

  @Test
  void time_to_adopt_is_the_product_limit_with_waiting_censored_and_stopped_competing() {
    // In order: 61 live (6 at risk), 91 waiting, 122 live (4 at risk), 152 stopped, 183 live (2 at
    // risk), 274 waiting. S = 5/6, 5/6·3/4 = 0.625, 0.625·1/2 = 0.3125: half is reached at day 183.
    Told own = fiveOfOneClass();
    TimeToAdopt robots = of(List.of(own), List.of(own)).timeToAdopt().get(0);
    assertThat(robots.kind()).isEqualTo("Robot");
    assertThat(robots.technologies()).as("the explored one is not decided on").isEqualTo(6);
    assertThat(robots.live()).isEqualTo(3);
    assertThat(robots.waiting()).isEqualTo(2);
    assertThat(robots.stopped()).isEqualTo(1);
    assertThat(robots.curve().steps()).hasSize(3);
    assertThat(robots.curve().steps().get(1).survival()).isCloseTo(0.625, within(1e-12));
    assertThat(robots.median().orElseThrow()).isCloseTo(183 / 30.4375, within(1e-9));
    // Aalen–Johansen at 12 months: live 1/6 + 5/6·1/4 + (5/6·3/4·2/3)·1/2, stopped 0.625·1/3.
    var year = robots.after(12).orElseThrow();
    assertThat(year.incidence()).isCloseTo(1 / 6.0 + 5 / 24.0 + 5 / 24.0, within(1e-12));
    assertThat(year.competingIncidence()).isCloseTo(5 / 24.0, within(1e-12));
  }

  @Test
  void fewer_than_five_technologies_have_no_median() {
    Told own = acute("R1").has(1, "a", "class=Robot", "decided=2025-01-01", live(61));
    TimeToAdopt robots = of(List.of(own), List.of(own)).timeToAdopt().get(0);
    assertThat(robots.curve().median()).isPresent();
    assertThat(robots.median()).isEmpty();
  }

  @Test
  void what_blocks_is_counted_among_those_that_were_asked() {
    Told own =
        acute("R1")
            .has(1, "a", "stage=Piloted", "blocked-funding=Yes", "blocked-training=Yes")
            .has(2, "b", "stage=Piloted", "blocked-funding=Yes", "blocked-training=No")
            .has(3, "c", "stage=Piloted", "blocked-funding=No", "blocked-training=No")
            .has(4, "d", "stage=Live at scale");
    assertThat(of(List.of(own), List.of(own)).obstacles())
        .containsExactly(new Obstacle("Funding", 2, 3), new Obstacle("Training", 1, 3));
  }

  @Test
  void errors_stand_beside_those_of_people_where_both_were_measured() {
    String[] imaging = {"class=AI for imaging", "stage=Live at scale"};
    Told own =
        acute("R1")
            .has(1, "a", with(imaging, "error-rate=4", "human-rate=9"))
            .has(2, "b", with(imaging, "error-rate=8", "human-rate=7"))
            .has(3, "c", with(imaging, "error-rate=5", "human-rate=6"))
            .has(4, "d", with(imaging, "error-rate=1"))
            .has(5, "e", "class=Robotic process automation", "stage=Live at scale");
    assertThat(of(List.of(own), List.of(own)).errorRates())
        .containsExactly(new ErrorRates("AI for imaging", 4, 3, 2, 5, 7));
  }

  private static String[] with(String[] cells, String... more) {
    List<String> all = new ArrayList<>(List.of(cells));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void reasons_for_stopping_are_told_with_how_often_they_were_given() {
    Told own =
        acute("R1")
            .has(1, "a", "stage=Stopped", "why-ended=Too dear")
            .has(2, "b", "stage=Paused", "why-ended=Too dear")
            .has(3, "c", "stage=Stopped", "why-ended=No link")
            .has(4, "d", "stage=Retired");
    assertThat(of(List.of(own), List.of(own)).halted())
        .containsExactly(
            new Halted("Too dear", 1, 1, List.of("a", "b")),
            new Halted("No link", 0, 1, List.of("c")));
  }
}
