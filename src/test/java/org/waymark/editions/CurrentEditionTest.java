package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.findings.Checked;
import org.waymark.organisations.OrganisationType;

/** What the framework's description asks of the edition that is shipped. */
class CurrentEditionTest {
  private static final String FILE = "data-samples/edition-2026-1.yaml";
  private static Edition edition;

  @BeforeAll
  static void read() throws IOException {
    ClassLoader loader = CurrentEditionTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(FILE))) {
      Checked<Edition> read = new YamlEditionFiles().read(FILE, in.readAllBytes());
      assertThat(read.findings()).isEmpty();
      edition = read.value().orElseThrow();
    }
  }

  @Test
  void it_has_the_4_themes_and_16_issues_of_the_framework() {
    assertThat(edition.themes().stream().map(Theme::id))
        .containsExactly("funding", "culture", "operating-model", "enabling-conditions");
    assertThat(edition.headlineThemes().map(Theme::id))
        .containsExactly("funding", "culture", "operating-model");
    assertThat(edition.issues().map(Issue::id))
        .containsExactly(
            "F1", "F2", "F3", "F4", "C1", "C2", "C3", "C4", "O1", "O2", "O3", "O4", "E1", "E2",
            "E3", "E4");
  }

  @Test
  void the_10_recommendations_answer_the_issues_that_the_framework_links_them_to() {
    Map<String, List<String>> answers =
        edition.recommendations().stream()
            .collect(
                Collectors.toMap(
                    Recommendation::id, Recommendation::issues, (a, b) -> a, TreeMap::new));

    assertThat(answers).hasSize(10).containsEntry("R1", List.of("F2", "F4", "C1", "O3", "E4"));
    assertThat(answers.values().stream().flatMap(List::stream).distinct()).hasSize(16);
    assertThat(edition.recommendations())
        .filteredOn(r -> r.scope() == Recommendation.Scope.NATIONAL)
        .extracting(Recommendation::id)
        .containsExactly("R3", "R7");
  }

  @ParameterizedTest
  @EnumSource(OrganisationType.class)
  void every_type_is_asked_one_level_of_six_descriptors_and_one_evidence_line_for_each_issue(
      OrganisationType type) {
    assertThat(edition.issues())
        .allSatisfy(
            issue -> {
              assertThat(
                      asked(issue, type).filter(q -> q.kind() instanceof AnswerKind.EvidenceLine))
                  .as(issue.id())
                  .hasSize(1);
              assertThat(asked(issue, type).filter(q -> q.kind() instanceof AnswerKind.Level))
                  .as(issue.id())
                  .singleElement()
                  .satisfies(
                      q -> {
                        assertThat(((AnswerKind.Level) q.kind()).descriptors())
                            .hasSize(6)
                            .doesNotHaveDuplicates();
                        assertThat(q.weight()).isEqualByComparingTo("3");
                        assertThat(q.help()).startsWith("Evidence is ");
                      });
            });
  }

  @ParameterizedTest
  @EnumSource(OrganisationType.class)
  void no_type_has_more_than_40_required_answers_and_the_short_variant_has_at_most_20(
      OrganisationType type) {
    boolean isShort =
        type == OrganisationType.PRIMARY_CARE_NETWORK
            || type == OrganisationType.SOCIAL_CARE_PROVIDER;

    assertThat(edition.questions().filter(q -> q.required() && q.appliesTo(type)).count())
        .isBetween(16L, isShort ? 20L : 40L);
  }

  @Test
  void every_trust_has_one_or_two_measures_for_each_issue_and_each_has_a_plausible_range() {
    assertThat(edition.issues())
        .allSatisfy(
            issue ->
                assertThat(
                        asked(issue, OrganisationType.ACUTE_TRUST)
                            .filter(q -> q.kind() instanceof AnswerKind.Quantity))
                    .as(issue.id())
                    .hasSizeBetween(1, 2)
                    .allSatisfy(
                        q -> {
                          var quantity = (AnswerKind.Quantity) q.kind();
                          assertThat(quantity.least()).isNotNull();
                          assertThat(quantity.most()).isNotNull();
                        }));
  }

  @Test
  void a_level_alone_is_enough_for_an_issues_score_and_measures_alone_are_not() {
    assertThat(edition.issues())
        .allSatisfy(
            issue -> {
              double level = weight(issue, true);
              double all = level + weight(issue, false);
              double enough = edition.coverage().issue().doubleValue();
              assertThat(level / all).isGreaterThanOrEqualTo(enough);
              assertThat((all - level) / all).isLessThan(enough);
            });
  }

  private static double weight(Issue issue, boolean levels) {
    return asked(issue, OrganisationType.ACUTE_TRUST)
        .filter(q -> q.scored() && (q.kind() instanceof AnswerKind.Level) == levels)
        .mapToDouble(q -> q.weight().doubleValue())
        .sum();
  }

  private static Stream<Question> asked(Issue issue, OrganisationType type) {
    return issue.questions().stream().filter(q -> q.appliesTo(type));
  }
}
