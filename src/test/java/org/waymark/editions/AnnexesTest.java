package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.COMMUNITY_TRUST;
import static org.waymark.organisations.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.files.AnnexedEdition;
import org.waymark.editions.files.SmallEdition;

class AnnexesTest {
  private static final Edition EDITION = AnnexedEdition.edition();
  private static final Table TECH = EDITION.annexes().tables().get(0);

  @Test
  void a_full_return_asks_all_but_the_confirmations() {
    assertThat(asked(ReturnForm.FULL))
        .containsExactly(
            "F1-level",
            "F1-days",
            "F1-share",
            "EPR.state",
            "minutes",
            "R1.status",
            "R1.date",
            "R2.status",
            "R2.date",
            "RM.F1.2027",
            "RM.F1.2028");
  }

  @Test
  void an_interim_return_asks_to_confirm_what_it_carries_over_and_no_road_map() {
    assertThat(asked(ReturnForm.INTERIM))
        .contains("F1-level", "minutes", "R1.status")
        .doesNotContain("RM.F1.2027")
        .endsWith("CONFIRM.F1", "CONFIRM.EPR", "CONFIRM.TECH", "CONFIRM.recommendations");
    assertThat(EDITION.asked(PRIMARY_CARE_NETWORK, ReturnForm.INTERIM).map(Question::id).toList())
        .endsWith("CONFIRM.funding", "CONFIRM.TECH", "CONFIRM.recommendations");
  }

  @Test
  void the_form_of_a_return_is_that_of_its_quarter_and_full_where_there_is_no_rhythm() {
    assertThat(EDITION.form(new QuarterId(2026, 2))).isEqualTo(ReturnForm.FULL);
    assertThat(EDITION.form(new QuarterId(2026, 3))).isEqualTo(ReturnForm.INTERIM);
    Edition plain = SmallEdition.edition();
    assertThat(plain.form(new QuarterId(2026, 3))).isEqualTo(ReturnForm.FULL);
  }

  @Test
  void whatever_is_asked_is_found_by_its_key_and_no_key_is_longer_than_its_column() {
    for (ReturnForm form : ReturnForm.values()) {
      assertThat(EDITION.asked(ACUTE_TRUST, form))
          .allSatisfy(q -> assertThat(EDITION.question(q.id())).contains(q));
    }
    Question stage = EDITION.question("TECH.12.stage").orElseThrow();
    assertThat(stage.id()).isEqualTo("TECH.12.stage");
    assertThat(stage.kind()).isEqualTo(TECH.column("stage").orElseThrow().question().kind());
    assertThat(
            List.of("TECH.13.stage", "TECH.0.stage", "TECH.01.stage", "TECH.1.none", "TECH.stage"))
        .allSatisfy(key -> assertThat(EDITION.question(key)).isEmpty());
    assertThat(new AnswerKey.Cell("T123456789", 999, "c12345678901234567890123").key())
        .hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void a_target_is_a_level_of_its_issue_and_required_in_some_years_only() {
    Question target = EDITION.question("RM.F1.2028").orElseThrow();

    assertThat(((AnswerKind.Level) target.kind()).highest()).isEqualTo(2);
    assertThat(target.required()).isTrue();
    assertThat(EDITION.question("RM.F1.2027").orElseThrow().required()).isFalse();
    assertThat(target.scored()).isFalse();
    assertThat(target.appliesTo()).containsExactly(ACUTE_TRUST);
  }

  @Test
  void a_recommendation_has_a_state_and_the_date_that_the_state_needs() {
    Question status = EDITION.question("R1.status").orElseThrow();
    ActionLine line = EDITION.annexes().actionLine().orElseThrow();

    assertThat(((AnswerKind.Choice) status.kind()).options())
        .extracting(AnswerKind.Option::label)
        .containsExactly("Not started", "Done");
    assertThat(status.text()).isEqualTo("Pay for it. Name the money.");
    assertThat(line.state("Done").orElseThrow().dated()).isTrue();
    assertThat(line.state("Not started").orElseThrow().dated()).isFalse();
    assertThat(EDITION.question("R1.date").orElseThrow().help())
        .isEqualTo("Done: the day it was done");
  }

  @Test
  void a_column_is_asked_and_required_where_one_way_of_its_condition_holds_as_a_whole() {
    Column errors = TECH.column("errors").orElseThrow();

    assertThat(errors.asked().holds(row("Live", "AI"))).isTrue();
    assertThat(errors.asked().holds(row("Stopped", "Other"))).isTrue();
    assertThat(errors.asked().holds(row("Live", "Other"))).isFalse();
    assertThat(errors.asked().holds(row("", ""))).isFalse();
    assertThat(errors.required().holds(row("Live", "AI"))).isFalse();
    assertThat(TECH.column("from").orElseThrow().required().holds(row("Live", ""))).isTrue();
    assertThat(TECH.column("from").orElseThrow().required().holds(row("Tried", ""))).isFalse();
    assertThat(TECH.column("name").orElseThrow().required().holds(row("", ""))).isTrue();
  }

  @Test
  void a_type_sees_its_own_columns() {
    assertThat(TECH.columns(ACUTE_TRUST).map(Column::id)).contains("errors");
    assertThat(TECH.columns(PRIMARY_CARE_NETWORK).map(Column::id)).doesNotContain("errors");
    assertThat(TECH.columns(COMMUNITY_TRUST)).isEmpty();
  }

  @Test
  void cells_to_fill_are_counted_by_hand() {
    // Level, EPR, minutes, 2 states, 2 dates and 1 target; 3 columns in each of 3 new rows.
    assertThat(Burden.cells(EDITION, ACUTE_TRUST, ReturnForm.FULL)).isEqualTo(8 + 3 * 3);
    // Minutes, and confirmations of the issue, the EPR, the register and the recommendations.
    assertThat(Burden.cells(EDITION, ACUTE_TRUST, ReturnForm.INTERIM)).isEqualTo(5);
    assertThat(Burden.cells(EDITION, PRIMARY_CARE_NETWORK, ReturnForm.INTERIM)).isEqualTo(4);
  }

  @Test
  void direction_follows_from_the_goalposts() {
    assertThat(quantity("F1-days").direction()).isEqualTo(AnswerKind.Direction.LOWER_IS_BETTER);
    assertThat(quantity("F1-days").denominator()).isEqualTo("All contracts signed.");
    assertThat(quantity("F1-share").direction()).isEqualTo(AnswerKind.Direction.NEUTRAL);
    Edition steps = SmallEdition.edition();
    var days = (AnswerKind.Quantity) steps.question("E1-days").orElseThrow().kind();
    assertThat(days.direction()).isEqualTo(AnswerKind.Direction.LOWER_IS_BETTER);
  }

  private static AnswerKind.Quantity quantity(String id) {
    return (AnswerKind.Quantity) EDITION.question(id).orElseThrow().kind();
  }

  private static List<String> asked(ReturnForm form) {
    return EDITION.asked(ACUTE_TRUST, form).map(Question::id).toList();
  }

  private static Function<String, String> row(String stage, String kind) {
    return column -> Map.of("stage", stage, "class", kind).getOrDefault(column, "");
  }
}
