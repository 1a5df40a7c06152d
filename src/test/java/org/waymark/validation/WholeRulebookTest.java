package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Ancestry;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Column;
import org.waymark.editions.ShippedEditions;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.FileRules.FileRule;
import org.waymark.returns.SourceCell;

class WholeRulebookTest extends CalmReturn {
  @Test
  void a_calm_return_of_either_form_has_no_findings() {
    assertThat(examine().findings()).isEmpty();
    interim();
    assertThat(examine().findings()).isEmpty();
  }

  @Test
  void there_are_more_than_60_rules_and_the_catalogue_begins_with_those_of_the_file() {
    var catalogue =
        new RuleCatalogue(
            () -> List.of(new FileRule("file.empty", "No file is read that is empty.")));
    assertThat(catalogue.all()).hasSizeGreaterThan(90);
    assertThat(catalogue.all().get(0).stage()).isEqualTo(Stage.FILE);
    assertThat(catalogue.all()).extracting(ListedRule::stage).isSorted().contains(Stage.values());
    assertThat(catalogue.all())
        .extracting(ListedRule::says)
        .doesNotHaveDuplicates()
        .allMatch(says -> says.matches("[A-Z\"].*[^.]\\."));
  }

  @Test
  void whatever_is_wrong_in_any_stage_is_told_at_once() {
    aQuarterLater();
    peers.put("C4-proposals", new double[] {9, 10, 11, 9, 10, 11, 9, 10, 11, 10});
    put("F1-level", "4");
    put("C4-proposals", "300");
    put("C1-known", "many");
    clear("R1.status");
    technology(1, "live-from", "9 January 2025");
    put("X9", "1");
    Set<String> stages =
        examine().findings().stream()
            .map(f -> f.rule().split("\\.")[0])
            .collect(Collectors.toSet());
    assertThat(stages).contains("template", "cell", "row", "across", "past", "peers");
  }

  @Test
  void on_a_cell_that_lacks_its_entry_no_other_rule_speaks() {
    aQuarterLater();
    technology(1, "stage", "Live at scale", "in-acute", "");
    put("TECH.1.problem", "");
    assertThat(at("TECH.1.problem")).containsExactly("row.column-required");
  }

  @Test
  void a_technology_beyond_the_last_row_is_never_left_out_in_silence() {
    technology(61, "stage", "Explored");
    assertThat(at("TECH.61.stage")).containsExactly("template.too-many-rows");
    assertThat(examine().findings())
        .filteredOn(f -> f.rule().equals("template.too-many-rows"))
        .isNotEmpty()
        .allMatch(f -> f.severity() == Severity.MUST_FIX);
  }

  @Test
  void a_blank_row_of_the_register_is_no_technology() {
    put("TECH.7.name", " ");
    assertThat(examine().findings()).isEmpty();
    assertThat(examine().value().orElseThrow().answers().all())
        .extracting(Answer::question)
        .noneMatch(key -> key.startsWith("TECH"));
  }

  @Test
  void a_reason_in_the_row_explains_what_is_to_be_confirmed() {
    put("F1-level", "3");
    put("F1-level/reason", "The budget is in a joint plan");
    Finding finding = of("row.level-without-evidence").get(0);
    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
    assertThat(examine().value().orElseThrow().reasons())
        .containsExactly(new Statement.Reasoned(finding, "The budget is in a joint plan"));
    assertThat(examine().acceptable()).isTrue();
  }

  @Test
  void answers_of_the_earlier_edition_are_compared_where_it_says_that_they_compare() {
    var nowhere = new SourceCell("", "");
    past =
        Past.of(
            answers(
                "edition-2025-1",
                new Answer("F1-level", new AnswerValue.Level(0), nowhere),
                new Answer("E1-assured", new AnswerValue.Quantity(BigDecimal.ONE), nowhere),
                new Answer("TECH.3.name", new AnswerValue.Words("Old bot"), nowhere)),
            Ancestry.of(EDITION, "edition-2025-1", ShippedEditions.known()));
    objects("past.level-rose", "F1-level");
    objects("past.technology-gone", "TECH");
    isSilent("past.percent-moved");
  }

  @Test
  void rules_on_technologies_speak_of_columns_and_labels_that_the_edition_has() {
    List<Column> columns = EDITION.annexes().tables().get(0).columns();
    Set<String> ids = columns.stream().map(Column::id).collect(Collectors.toSet());
    assertThat(ids)
        .contains(
            Technology.NAME,
            Technology.PROBLEM,
            Technology.DECIDED,
            Technology.LIVE_FROM,
            Technology.ENDED,
            Technology.PATHWAY,
            Technology.ERROR_RATE,
            Technology.HUMAN_RATE,
            Technology.BENEFIT_FOUND,
            Technology.SPONSOR)
        .containsAll(Technology.SETTINGS)
        .containsAll(Technology.BLOCKED_BY);
    Set<String> labels = new HashSet<>();
    columns.forEach(
        c -> {
          if (c.question().kind() instanceof AnswerKind.Choice choice) {
            choice.options().forEach(o -> labels.add(c.id() + ": " + o.label()));
          }
        });
    assertThat(labels)
        .containsAll(
            Stream.of(
                    "stage: " + Technology.AT_SCALE,
                    "stage: " + Technology.ONE_SITE,
                    "stage: " + Technology.PAUSED,
                    "class: " + Technology.EPR_MODULE,
                    "class: " + Technology.IMAGING,
                    "epr-link: " + Technology.NO_LINK,
                    "epr-link: " + Technology.NO_PATIENT_DATA,
                    "safety-case: " + Technology.REVIEWED,
                    "safety-case: " + Technology.NOT_NEEDED,
                    "liability: " + Technology.CONFIRMED,
                    "route: " + Technology.JOINT_CONTRACT,
                    "route: " + Technology.FREE_TRIAL,
                    "shared: " + Technology.NOBODY_ELSE)
                .toList());
  }

  private List<String> at(String question) {
    return examine().findings().stream()
        .filter(f -> question.equals(f.place().question()))
        .map(Finding::rule)
        .toList();
  }
}
