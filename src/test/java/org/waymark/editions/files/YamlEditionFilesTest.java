package org.waymark.editions.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.PeerTerms;
import org.waymark.editions.Question;
import org.waymark.editions.Recommendation;
import org.waymark.editions.Rounding;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;

class YamlEditionFilesTest {

  @Test
  void a_sound_file_becomes_an_edition() {
    Edition edition = SmallEdition.edition();

    assertThat(edition.id()).isEqualTo("small-1");
    assertThat(edition.scale().highest()).isEqualByComparingTo("5");
    assertThat(edition.rounding()).isEqualTo(new Rounding(1, Rounding.Place.WHEN_REPORTED));
    assertThat(edition.coverage().issue()).isEqualByComparingTo("0.6");
    assertThat(edition.bands()).extracting(b -> b.name()).containsExactly("Low", "High");
    assertThat(edition.headlineThemes()).extracting(t -> t.id()).containsExactly("funding");
    assertThat(edition.issue("E1").orElseThrow().weight()).isEqualByComparingTo("0.5");
    assertThat(edition.recommendations())
        .extracting(Recommendation::scope)
        .containsExactly(Recommendation.Scope.BOTH, Recommendation.Scope.NATIONAL);
  }

  @Test
  void each_type_is_asked_its_own_variant_and_the_innermost_appliesTo_holds() {
    Edition edition = SmallEdition.edition();

    assertThat(question(edition, "F1-level").appliesTo())
        .containsExactlyInAnyOrder(OrganisationType.ACUTE_TRUST, OrganisationType.COMMUNITY_TRUST);
    assertThat(question(edition, "F1-level-short").appliesTo())
        .containsExactly(OrganisationType.PRIMARY_CARE_NETWORK);
    assertThat(question(edition, "F1-spend").appliesTo()).hasSize(3);
    assertThat(question(edition, "E1-days").appliesTo())
        .containsExactly(OrganisationType.ACUTE_TRUST);
  }

  @Test
  void not_scored_is_not_a_score_of_0() {
    var lease = (AnswerKind.Choice) question(SmallEdition.edition(), "E1-lease").kind();

    assertThat(lease.option("No").orElseThrow().score()).isEqualByComparingTo("0");
    assertThat(lease.option("N/A").orElseThrow().score()).isNull();
  }

  @Test
  void what_cannot_be_scored_weighs_nothing_and_the_rest_1_unless_it_says_otherwise() {
    Edition edition = SmallEdition.edition();

    assertThat(question(edition, "F1-level").weight()).isEqualByComparingTo("3");
    assertThat(question(edition, "F1-spend").weight()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(question(edition, "E1-staff").scored()).isFalse();
    assertThat(question(edition, "E1-kind").scored()).isFalse();
    assertThat(question(edition, "F1-evidence").weight()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void the_hash_is_the_one_sha256sum_prints() {
    // sha256sum src/test/resources/org/waymark/editions/small.yaml
    assertThat(SmallEdition.edition().hash())
        .isEqualTo("6d33e2c6d7881c8c354bdf20ac98b6a8a891854e778ed5a4478e42c682ea31ca");
  }

  @Test
  void schema_and_rules_report_in_one_pass() {
    String text =
        SmallEdition.text()
            .replace("decimals: 1", "decimals: 9")
            .replace("best: 5 }", "best: 0 }")
            .replace("answers: [E1]", "answers: [E7]");

    assertThat(SmallEdition.read(text).findings())
        .extracting(Finding::rule)
        .containsExactly("edition-schema", "edition-recommendations", "edition-numbers");
  }

  @Test
  void broken_yaml_is_a_finding_with_its_line() {
    assertThat(lines(SmallEdition.with("title: Funding\n", "title: Funding: more\n")))
        .containsExactly("line 20");
    assertThat(lines("id: a\n\ttitle: b\n")).containsExactly("line 2");
    assertThat(lines("")).containsExactly("line 1");
    assertThat(lines("just words")).isNotEmpty().allMatch("line 1"::equals);
    assertThat(lines(SmallEdition.text() + "---\nid: two\n")).containsExactly("line 82");
  }

  @Test
  void what_peers_are_found_by_is_read_and_may_be_left_out() {
    assertThat(SmallEdition.edition().peers()).isEqualTo(PeerTerms.NONE);
    PeerTerms terms =
        withPeers("{ bandsBy: beds, sizes: { staff: 2, beds: 0.5 }, categories: { teaching: 1 } }")
            .value()
            .orElseThrow()
            .peers();
    assertThat(terms.bandsBy()).isEqualTo("beds");
    assertThat(terms.sizes())
        .isEqualTo(Map.of("staff", new BigDecimal("2"), "beds", new BigDecimal("0.5")));
    assertThat(terms.categories()).isEqualTo(Map.of("teaching", BigDecimal.ONE));
  }

  @Test
  void a_dimension_of_no_weight_or_without_a_proper_name_is_a_finding() {
    for (String wrong :
        List.of(
            "{ sizes: { staff: 0 } }",
            "{ sizes: { staff: many } }",
            "{ categories: { Teaching: 1 } }",
            "{ bandsBy: Staff }",
            "{ weights: { staff: 1 } }",
            "{}")) {
      assertThat(withPeers(wrong).findings())
          .as(wrong)
          .singleElement()
          .satisfies(f -> assertThat(f.place().cell()).isEqualTo("line 16"));
    }
  }

  private static Checked<Edition> withPeers(String terms) {
    return SmallEdition.read(
        SmallEdition.with("typeGroups: {", "peers: %s\ntypeGroups: {".formatted(terms)));
  }

  @Test
  void a_name_given_twice_is_a_finding_at_the_second() {
    assertThat(lines(SmallEdition.with("weight: 2", "title: Again"))).containsExactly("line 21");
  }

  @Test
  void aliases_tags_and_odd_numbers_are_refused_before_they_can_grow() {
    assertThat(SmallEdition.read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]").findings())
        .anyMatch(f -> f.problem().contains("alias"));
    assertThat(SmallEdition.read(SmallEdition.with("worst: 0", "worst: 1e999999999")).findings())
        .anyMatch(f -> f.problem().contains("not a plain number"));
    assertThat(
            SmallEdition.read(SmallEdition.with("title: Funding", "title: !!binary Zm9v"))
                .findings())
        .anyMatch(f -> f.problem().contains("tag"));
  }

  @Test
  void too_deep_too_large_and_too_many_are_refused() {
    assertThat(SmallEdition.read("[".repeat(100_000)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).contains("too deep"));
    assertThat(SmallEdition.read("x".repeat(2_000_001)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).contains("2,000,001 bytes"));
    assertThat(SmallEdition.read("[" + "1,".repeat(200_000) + "]").findings())
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).contains("100,000 parts"));
    assertThat(new YamlEditionFiles().read("b.yaml", new byte[] {(byte) 0xC3, 0x28}).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).contains("UTF-8"));
  }

  @Test
  void a_file_of_mistakes_names_the_first_200_and_counts_the_rest() {
    StringBuilder text = new StringBuilder(SmallEdition.text());
    for (int i = 0; i < 300; i++) {
      text.append("unknown").append(i).append(": 1\n");
    }

    assertThat(SmallEdition.read(text.toString()).findings())
        .hasSize(201)
        .last()
        .satisfies(f -> assertThat(f.problem()).isEqualTo("There are 100 more mistakes."));
  }

  @Test
  void no_damage_to_a_file_throws() {
    byte[] sound = SmallEdition.text().getBytes(StandardCharsets.UTF_8);
    byte[] signs = "{}[]:,-#&*!|>'\"%@`\n\t \0 0.".getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      byte[] damaged = Arrays.copyOf(sound, sound.length - random.nextInt(50));
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
      }
      assertThatCode(() -> new YamlEditionFiles().read("damaged.yaml", damaged))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  private static Question question(Edition edition, String id) {
    return edition.question(id).orElseThrow();
  }

  private static List<String> lines(String text) {
    Checked<Edition> read = SmallEdition.read(text);
    assertThat(read.acceptable()).isFalse();
    return read.findings().stream().map(f -> String.valueOf(f.place().cell())).toList();
  }
}
