package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Peers.register;
import static org.waymark.benchmarking.Profiled.TERMS;
import static org.waymark.benchmarking.Profiled.profile;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.editions.PeerTerms;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;

/**
 * Distances by hand. Five sizes that grow tenfold have logarithms in equal steps: their sample
 * standard deviation is √2.5 steps, so that a step is a z-difference of 1/√2.5, and its square 0.4.
 * Spend weighs 3, teaching 1.
 */
class NearnessTest {
  private static final List<Profile> FIVE =
      List.of(
          profile("R00", "1", "yes"),
          profile("R01", "10", "no"),
          profile("R02", "100", "yes"),
          profile("R03", "1000", "no"),
          profile("R04", "10000", "yes"));

  @Test
  void distances_are_weighted_roots_of_squared_differences() {
    // √((3 · 0.4 + 1)/4), √(3 · 1.6/4), √((3 · 3.6 + 1)/4), √(3 · 6.4/4)
    assertThat(said(FIVE, "R00"))
        .containsExactly("R01 0.741620", "R02 1.095445", "R03 1.717556", "R04 2.190890");
    // √((3 · 0.4 + 1)/4) both ways, and √(3 · 1.6/4) both ways: ties go by code
    assertThat(said(FIVE, "R02"))
        .containsExactly("R01 0.741620", "R03 0.741620", "R00 1.095445", "R04 1.095445");
  }

  @Test
  void a_dimension_that_one_of_the_two_lacks_is_dropped_and_the_rest_weighs_all() {
    List<Profile> some = new ArrayList<>(FIVE);
    some.set(1, profile("R01", "10", ""));
    // √0.4 by spend alone
    assertThat(said(some, "R00")).contains("R01 0.632456", "R02 1.095445");
    some.set(1, profile("R01", "", "no"));
    // four sizes are left at 0, 2, 3, 4 steps: mean 2.25, Σ(x − 2.25)² = 8.75, variance 8.75/3,
    // and R00 to R02 is √(3 · 4 · (3/8.75)/4)
    assertThat(said(some, "R00")).contains("R01 1.000000", "R02 1.014185");
  }

  @Test
  void who_has_nothing_in_common_is_no_neighbour() {
    List<Profile> some = new ArrayList<>(FIVE);
    some.set(0, profile("R00", "1", ""));
    some.set(1, profile("R01", "", "no"));
    assertThat(said(some, "R00")).noneMatch(n -> n.startsWith("R01"));
    assertThat(said(some.subList(1, 5), "R00")).isEmpty();
    assertThat(said(some.subList(1, 5), "R02")).hasSize(3);
  }

  @Test
  void a_dimension_in_which_all_agree_tells_nothing() {
    List<Profile> alike =
        List.of(profile("R00", "5", "no"), profile("R01", "5", "yes"), profile("R02", "5.0", "no"));
    assertThat(said(alike, "R00")).containsExactly("R02 0.000000", "R01 1.000000");
    List<Profile> none =
        List.of(profile("R00", "5", "no"), profile("R01", "5", "no"), profile("R02", "5", "no"));
    assertThat(said(none, "R00")).isEmpty();
    List<Profile> oneCategory =
        List.of(profile("R00", "1", "no"), profile("R01", "10", "no"), profile("R02", "100", "no"));
    // the deviation of 0, 1, 2 is 1, and teaching has no weight in it
    assertThat(said(oneCategory, "R00")).containsExactly("R01 1.000000", "R02 2.000000");
  }

  @Test
  void an_edition_that_says_nothing_finds_nobody() {
    Nearness nearness = new Nearness(register(5), Profile.byCode(FIVE), PeerTerms.NONE);
    assertThat(nearness.nearest(new OrganisationCode("R00"))).isEmpty();
  }

  @RepeatedTest(20)
  void the_order_of_organisations_changes_nothing_and_nobody_is_its_own_neighbour(
      RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Profile> profiles = new ArrayList<>();
    List<Organisation> register = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String code = "R%02d".formatted(i);
      register.add(Peers.organisation(code, ACUTE_TRUST, "QA1"));
      profiles.add(
          profile(
              code,
              random.nextInt(6) == 0 ? "" : "" + (1 + random.nextInt(40)),
              random.nextInt(6) == 0 ? "" : random.nextBoolean() ? "yes" : "no"));
    }
    Nearness one = new Nearness(register, Profile.byCode(profiles), TERMS);
    Collections.shuffle(register, random);
    Collections.shuffle(profiles, random);
    Nearness other = new Nearness(register, Profile.byCode(profiles), TERMS);
    for (Organisation own : register) {
      List<Neighbour> nearest = one.nearest(own.code());
      assertThat(nearest).isEqualTo(other.nearest(own.code())).hasSizeLessThanOrEqualTo(10);
      assertThat(nearest).noneMatch(n -> n.organisation().equals(own));
      assertThat(nearest).isSortedAccordingTo(Comparator.comparing(Neighbour::distance));
    }
    assertThat(register).anyMatch(own -> one.nearest(own.code()).size() == 10);
  }

  private static List<String> said(List<Profile> profiles, String own) {
    return new Nearness(register(5), Profile.byCode(profiles), TERMS)
        .nearest(new OrganisationCode(own)).stream()
            .map(n -> n.organisation().code() + " " + n.distance())
            .toList();
  }
}
