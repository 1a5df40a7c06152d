package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.benchmarking.Peers.QUARTER;
import static org.waymark.benchmarking.Peers.organisation;
import static org.waymark.benchmarking.Peers.score;
import static org.waymark.benchmarking.Profiled.profile;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.COMMUNITY_TRUST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.Profile;
import org.waymark.scoring.MaturityScore;

/**
 * Fifteen acute trusts, R00 to R14, that spend 10, 20 ... 150 and score 0.1, 0.2 ... 1.5, and the
 * community trust RC1, which scores 5.
 */
class PeerSurveyTest {
  private static final Collaborative ACUTE = new Collaborative("ZZL01", "Acute Collaborative");
  private static final Collaborative MIXED = new Collaborative("ZZL02", "Mixed Collaborative");
  private static final OrganisationCode OWN = new OrganisationCode("R07");

  private final List<Organisation> register = new ArrayList<>();
  private final List<MaturityScore> scores = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();

  PeerSurveyTest() {
    for (int i = 0; i < 15; i++) {
      String code = "R%02d".formatted(i);
      register.add(organisation(code, ACUTE_TRUST, "QA1"));
      scores.add(score(code, (i + 1) / 10 + "." + (i + 1) % 10));
      Collaborative[] of = i < 6 ? new Collaborative[0] : new Collaborative[] {ACUTE, MIXED};
      profiles.add(profile(code, "" + 10 * (i + 1), i % 2 == 0 ? "yes" : "no", of));
    }
    register.add(organisation("RC1", COMMUNITY_TRUST, "QA1"));
    scores.add(score("RC1", "5"));
    profiles.add(profile("RC1", "7", "", MIXED));
  }

  @Test
  void the_organisation_is_a_member_of_its_given_groups() {
    GroupComparison type = group(PeerGroup.Kind.TYPE);
    assertThat(type.organisations()).isEqualTo(15);
    assertThat(overall(type).peers().n()).isEqualTo(15);
    assertThat(overall(type).position()).isEqualTo(Position.MIDDLE_HALF);
    GroupComparison band = group(PeerGroup.Kind.SIZE_BAND);
    assertThat(band.group().id()).isEqualTo("acute-trust-middle");
    assertThat(band.group().name()).isEqualTo("middle-sized acute trusts, by spend");
    // R05 to R09 score 0.6 to 1.0
    assertThat(overall(band).peers().min()).isEqualTo("0.600000");
    assertThat(overall(band).peers().median()).isEqualTo("0.800000");
    assertThat(overall(band).peers().max()).isEqualTo("1.000000");
  }

  @Test
  void positions_are_given_among_one_type_only_and_issues_compared_there_only() {
    GroupComparison acute = group(PeerGroup.Kind.COLLABORATIVE, ACUTE.code());
    assertThat(acute.oneType()).isTrue();
    assertThat(acute.organisations()).isEqualTo(9);
    assertThat(acute.of("A")).isPresent();
    // the second of nine: (1 + 1/2)/9 is below a quarter
    assertThat(overall(acute).position()).isEqualTo(Position.LOWER_QUARTER);
    for (GroupComparison mixed :
        List.of(
            group(PeerGroup.Kind.COLLABORATIVE, MIXED.code()),
            group(PeerGroup.Kind.NATION),
            group(PeerGroup.Kind.REGION),
            group(PeerGroup.Kind.ICB))) {
      assertThat(mixed.oneType()).isFalse();
      assertThat(overall(mixed).peers().max()).isEqualTo("5.000000");
      assertThat(overall(mixed).peers().q1()).isNotNull();
      assertThat(overall(mixed).position()).isEqualTo(Position.NONE);
      assertThat(mixed.of("T")).isPresent();
      assertThat(mixed.of("A")).isEmpty();
    }
    assertThatThrownBy(() -> new GroupComparison(acute.group(), 9, false, acute.standings()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_nearest_ten_are_others_of_the_type_and_figures_are_theirs_alone() {
    PeerSurvey survey = survey(Optional.empty());
    assertThat(survey.nearest())
        .hasSize(10)
        .noneMatch(n -> n.organisation().code().equals(OWN))
        .allMatch(n -> n.organisation().type() == ACUTE_TRUST);
    GroupComparison ten = group(PeerGroup.Kind.NEAREST);
    assertThat(ten.group().name()).isEqualTo("nearest ten");
    List<String> theirs =
        survey.nearest().stream()
            .map(n -> scores.get(register.indexOf(n.organisation())))
            .map(m -> m.of("overall").orElseThrow().value() + "")
            .sorted()
            .toList();
    assertThat(theirs).hasSize(10).doesNotContain("0.8");
    assertThat(overall(ten).peers().n()).isEqualTo(10);
    assertThat(overall(ten).peers().min()).isEqualByComparingTo(theirs.get(0));
    assertThat(overall(ten).memberValues()).hasSize(11);
    assertThat(overall(ten).position()).isEqualTo(Position.MIDDLE_HALF);
  }

  @Test
  void the_nearest_of_a_small_type_are_as_many_as_there_are() {
    register.add(organisation("RC2", COMMUNITY_TRUST, "QA1"));
    profiles.add(profile("RC2", "9", "no"));
    PeerSurvey survey =
        PeerSurvey.of(new OrganisationCode("RC1"), comparison(), Optional.empty()).orElseThrow();
    assertThat(survey.nearest()).hasSize(1);
    GroupComparison one = group(survey, PeerGroup.Kind.NEAREST, "RC1");
    assertThat(one.group().name()).isEqualTo("nearest 1");
    assertThat(overall(one).peers().n()).as("RC2 has no score").isZero();
    assertThat(overall(one).position()).isEqualTo(Position.NONE);
  }

  @Test
  void own_peers_have_quartiles_from_five_scores_on() {
    PeerSurvey survey = survey(Optional.of(list("R00", "R01", "R02", "R03", "R04")));
    Standing five = overall(group(survey, PeerGroup.Kind.OWN_LIST, "R07"));
    assertThat(five.peers().q1()).isEqualTo("0.200000");
    assertThat(five.peers().q3()).isEqualTo("0.400000");
    // all five of six are worse: (5 + 1/2)/6
    assertThat(five.position()).isEqualTo(Position.UPPER_QUARTER);

    scores.remove(2);
    GroupComparison four =
        group(
            survey(Optional.of(list("R00", "R01", "R02", "R03", "R04"))),
            PeerGroup.Kind.OWN_LIST,
            "R07");
    assertThat(four.organisations()).isEqualTo(5);
    assertThat(overall(four).peers().n()).isEqualTo(4);
    assertThat(overall(four).peers().q1()).isNull();
    assertThat(overall(four).position()).isEqualTo(Position.NONE);
  }

  @Test
  void who_is_of_another_type_by_now_is_left_out_of_own_peers() {
    PeerList list = list("R00", "R01", "R02", "R03", "R04", "RC1", "RX9");
    GroupComparison own = group(survey(Optional.of(list)), PeerGroup.Kind.OWN_LIST, OWN.value());
    assertThat(own.organisations()).isEqualTo(5);
    assertThat(overall(own).peers().max()).isEqualTo("0.500000");
  }

  @Test
  void who_has_no_score_has_no_survey() {
    scores.removeIf(m -> m.organisation().equals(OWN));
    assertThat(PeerSurvey.of(OWN, comparison(), Optional.empty())).isEmpty();
    assertThat(PeerSurvey.of(new OrganisationCode("RZ9"), comparison(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void bands_and_collaboratives_are_among_the_statistics_that_are_kept() {
    assertThat(comparison().statistics())
        .filteredOn(s -> s.measure().equals("overall"))
        .extracting(s -> s.group().kind() + " " + s.group().id() + " " + s.n())
        .contains(
            "SIZE_BAND acute-trust-small 5",
            "SIZE_BAND acute-trust-middle 5",
            "SIZE_BAND acute-trust-large 5",
            "COLLABORATIVE ZZL01 9",
            "COLLABORATIVE ZZL02 10");
  }

  @Test
  void another_profile_is_another_comparison() {
    String before = comparison().madeFrom();
    profiles.add(profile("RZ9", "1", "no"));
    assertThat(comparison().madeFrom()).as("one outside the register").isEqualTo(before);
    profiles.set(3, profile("R03", "41", "no"));
    assertThat(comparison().madeFrom()).isNotEqualTo(before);
  }

  @RepeatedTest(5)
  void the_order_of_organisations_scores_and_profiles_changes_nothing(RepetitionInfo repetition) {
    Optional<PeerList> chosen = Optional.of(list("R00", "R01", "R02", "R03", "R13"));
    PeerSurvey one = survey(chosen);
    Random random = new Random(repetition.getCurrentRepetition());
    Collections.shuffle(register, random);
    Collections.shuffle(scores, random);
    Collections.shuffle(profiles, random);
    PeerSurvey other = survey(chosen);
    assertThat(other.groups()).isEqualTo(one.groups());
    assertThat(other.nearest()).isEqualTo(one.nearest());
    assertThat(other.comparison().statistics()).isEqualTo(one.comparison().statistics());
  }

  private PeerComparison comparison() {
    return new PeerComparison(QUARTER, Profiled.EDITION, register, scores, profiles);
  }

  private PeerSurvey survey(Optional<PeerList> chosen) {
    return PeerSurvey.of(OWN, comparison(), chosen).orElseThrow();
  }

  private GroupComparison group(PeerGroup.Kind kind) {
    return survey(Optional.empty()).groups().stream()
        .filter(g -> g.group().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private GroupComparison group(PeerGroup.Kind kind, String id) {
    return group(survey(Optional.empty()), kind, id);
  }

  private static GroupComparison group(PeerSurvey survey, PeerGroup.Kind kind, String id) {
    return survey.groups().stream()
        .filter(g -> g.group().kind() == kind && g.group().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Standing overall(GroupComparison group) {
    return group.of("overall").orElseThrow();
  }

  private static PeerList list(String... codes) {
    return new PeerList(
        OWN,
        Stream.of(codes).map(OrganisationCode::new).toList(),
        "person 7",
        Instant.parse("2026-11-24T09:00:00Z"));
  }
}
