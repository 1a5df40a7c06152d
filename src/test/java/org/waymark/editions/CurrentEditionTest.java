package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.organisations.OrganisationType;

/** What the framework's description asks of the edition that is shipped. */
class CurrentEditionTest {
  private final Edition edition = ShippedEditions.CURRENT;

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
                        assertThat(((AnswerKind.Level) q.kind()).evidence()).endsWith(".");
                      });
            });
  }

  @ParameterizedTest
  @EnumSource(OrganisationType.class)
  void a_full_return_has_at_most_150_cells_to_fill_an_interim_one_40_and_short_ones_far_fewer(
      OrganisationType type) {
    int full = Burden.cells(edition, type, ReturnForm.FULL);
    int interim = Burden.cells(edition, type, ReturnForm.INTERIM);

    assertThat(full).isBetween(20, isShort(type) ? 50 : 150);
    assertThat(interim).isBetween(4, isShort(type) ? 10 : 40);
    assertThat(edition.questions().filter(q -> q.required() && q.appliesTo(type)).count())
        .isBetween(16L, isShort(type) ? 20L : 40L);
  }

  @ParameterizedTest
  @EnumSource(OrganisationType.class)
  void every_return_asks_for_the_minutes_spent_and_an_interim_one_to_confirm_all_that_it_carries(
      OrganisationType type) {
    for (ReturnForm form : ReturnForm.values()) {
      assertThat(edition.asked(type, form).map(Question::id)).contains("BURDEN.minutes");
    }
    List<String> parts = new ArrayList<>(List.of("TECH", "recommendations"));
    if (isShort(type)) {
      edition.themes().forEach(t -> parts.add(t.id()));
    } else {
      edition.issues().forEach(i -> parts.add(i.id()));
    }
    assertThat(edition.asked(type, ReturnForm.INTERIM).map(Question::id))
        .containsAll(parts.stream().map(AnswerKey::confirmation).toList());
  }

  private static boolean isShort(OrganisationType type) {
    return type == OrganisationType.PRIMARY_CARE_NETWORK
        || type == OrganisationType.SOCIAL_CARE_PROVIDER;
  }

  @Test
  void every_trust_sets_a_target_for_each_issue_in_each_of_5_years_once_a_year() {
    assertThat(
            edition
                .asked(OrganisationType.ACUTE_TRUST, ReturnForm.FULL)
                .filter(q -> q.id().startsWith("RM.")))
        .hasSize(16 * 5);
    assertThat(edition.asked(OrganisationType.ACUTE_TRUST, ReturnForm.INTERIM).map(Question::id))
        .noneMatch(id -> id.startsWith("RM."));
  }

  @Test
  void the_register_asks_six_things_of_every_technology_and_the_rest_where_it_matters() {
    Table register = edition.annexes().tables().get(0);

    assertThat(required(register, "Explored", "Robotic process automation"))
        .containsExactly("name", "class", "problem", "stage", "decided");
    assertThat(required(register, "Live at scale", "AI for imaging"))
        .containsExactly("name", "class", "problem", "stage", "decided", "live-from");
    assertThat(required(register, "Stopped", "AI for imaging"))
        .containsExactly("name", "class", "problem", "stage", "decided", "ended", "why-ended");
    assertThat(asked(register, "Explored", "Robotic process automation"))
        .doesNotContain("supplier", "error-rate", "live-from")
        .contains("blocked-funding");
    assertThat(asked(register, "Explored", "AI for imaging"))
        .contains("supplier", "safety-case")
        .doesNotContain("error-rate");
    assertThat(asked(register, "Live at scale", "AI for imaging"))
        .contains("error-rate", "human-rate", "low-hanging")
        .doesNotContain("blocked-funding");
  }

  private static List<String> required(Table table, String stage, String kind) {
    return table.columns().stream()
        .filter(c -> c.required().holds(row(stage, kind)))
        .map(Column::id)
        .toList();
  }

  private static List<String> asked(Table table, String stage, String kind) {
    return table.columns().stream()
        .filter(c -> c.asked().holds(row(stage, kind)))
        .map(Column::id)
        .toList();
  }

  private static Function<String, String> row(String stage, String kind) {
    return column -> Map.of("stage", stage, "class", kind).getOrDefault(column, "");
  }

  @Test
  void the_approver_is_asked_for_a_consent_that_ends_after_four_quarters() {
    assertThat(edition.annexes().consent().orElseThrow().quarters()).isEqualTo(4);
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
                          assertThat(quantity.denominator()).endsWith(".");
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
