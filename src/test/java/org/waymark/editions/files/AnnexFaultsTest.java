package org.waymark.editions.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.editions.Edition;
import org.waymark.editions.KnownEditions;
import org.waymark.findings.Checked;

/** Lines are those of annexed.yaml. */
class AnnexFaultsTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("id: TECH\n", "id: TE.CH\n", 54, "tables[TE.CH].id", "may not have"),
        arguments("mostRows: 12", "mostRows: 1000", 56, "tables[TECH].mostRows", "out of range"),
        arguments(
            "short: 1 }", "few: 1 }", 57, "tables[TECH].newRows.few", "no type of organisation"),
        arguments(
            "          - stage: [Live]",
            "          - stage: [Alive]",
            62,
            "tables[TECH].conditions[live].ways[1].stage[1]",
            "no label of stage"),
        arguments(
            "          - { stage: [Stopped] }",
            "          - { name: [Stopped] }",
            67,
            "tables[TECH].conditions[live-ai].ways[2].name",
            "no choice among"),
        arguments(
            "askedWhen: live,",
            "askedWhen: alive,",
            72,
            "tables[TECH].columns[from].askedWhen",
            "conditions do not have"),
        arguments(
            "askedWhen: live, required: true",
            "requiredWhen: live, required: true",
            72,
            "tables[TECH].columns[from]",
            "always and on a condition"),
        arguments(
            "id: from, title",
            "id: name, title",
            72,
            "tables[TECH].columns[name].id",
            "id of line"),
        arguments(
            "labels: [AI, Other]",
            "labels: [AI, ai]",
            71,
            "tables[TECH].columns[class].labels[2]",
            "here twice"),
        arguments(
            "id: EPR.state, type",
            "id: R1.status, type",
            48,
            "sections[EPR].questions[R1.status].id",
            "key that the edition makes"),
        arguments(
            "id: EPR.state, type",
            "id: TECH.3.stage, type",
            48,
            "sections[EPR].questions[TECH.3.stage].id",
            "key that the edition makes"),
        arguments(
            "id: R2, title",
            "id: R2-a-name-of-well-over-33-characters, title",
            37,
            "recommendations[R2-a-name-of-well-over-33-characters].id",
            "longer than 40"),
        arguments(
            "recurrence: afresh",
            "weight: 1",
            52,
            "sections[this-return].questions[minutes].weight",
            "never scored"),
        arguments(
            "recurrence: afresh",
            "recurrence: often",
            52,
            "sections[this-return].questions[minutes].recurrence",
            "not a word known"),
        arguments(
            "labels: [Planned, Live]",
            "longest: 5",
            48,
            "sections[EPR].questions[EPR.state]",
            "has none"),
        arguments("{ label: Done,", "{ label: not started,", 42, "", "here twice"),
        arguments("requiredYears: [2028]", "requiredYears: [2029]", 78, "", "no year"),
        arguments("quarters: 4", "quarters: 0", 80, "consent.quarters", "out of range"),
        arguments("full: 20", "full: 16", 83, "rhythm.mostCells.full", "the 17 cells asked of"),
        arguments("interim: 6", "interim: 4", 83, "rhythm.mostCells.interim", "the 5 cells asked"),
        arguments(
            "eachTheme: [short]",
            "eachTheme: [tall]",
            89,
            "rhythm.confirm.eachTheme[1]",
            "no type of organisation"),
        arguments("term: EPR,", "term: ai,", 106, "glossary[ai].term", "here twice"),
        arguments("edition: annexed-1", "edition: annexed-0", 91, "follows.edition", "no edition"),
        arguments(
            "same: [F1-level,",
            "same: [F1-levels,",
            93,
            "follows.same[1]",
            "this edition does not"),
        arguments(
            "{ id: F1-days, how: Other goalposts. }",
            "{ id: F1-days, from: F1-weeks, how: Other goalposts. }",
            95,
            "follows.rescaled[F1-days].from",
            "the earlier edition does not ask"),
        arguments("TECH.class]", "TECH.class, F1-days]", 95, "follows", "mapped twice"),
        arguments("    - { id: minutes, how: Was not asked. }\n", "", 90, "follows", "minutes"),
        arguments(
            "  dropped:\n    - { id: F1-pounds, how: Nobody used it. }\n",
            "",
            90,
            "follows",
            "leaves out 1 of the earlier edition: F1-pounds"),
        arguments("id: F1-pounds, how", "id: F1-level, how", 103, "follows.dropped", "goes on"));
  }

  @ParameterizedTest(name = "{4}: {1}")
  @MethodSource("faults")
  void one_fault_is_one_finding_with_its_line_and_path(
      String old, String changed, int line, String path, String words) {
    String text = AnnexedEdition.text();
    assertThat(text).containsOnlyOnce(old);

    Checked<Edition> read = AnnexedEdition.read(text.replace(old, changed), AnnexedEdition.known());

    assertThat(read.value()).isEmpty();
    assertThat(read.findings())
        .anySatisfy(
            f -> {
              assertThat(f.problem()).contains(words);
              assertThat(f.place().cell()).isEqualTo("line " + line);
              assertThat(f.place().question()).startsWith(path);
            });
  }

  @Test
  void a_mapping_is_held_against_the_earlier_edition_only_where_editions_are_known() {
    String text = AnnexedEdition.text();

    assertThat(AnnexedEdition.read(text, AnnexedEdition.known()).findings()).isEmpty();
    assertThat(SmallEdition.read(text).findings()).isEmpty();
    assertThat(AnnexedEdition.read(text, new KnownEditions()).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.remedy()).isEqualTo("Load that edition first."));
  }
}
