package org.waymark.editions.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;

/** Lines are those of small.yaml, counted by hand in the file. */
class EditionFaultsTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("id: small-1", "id: Small 1", 2, "id", "may not have"),
        arguments("title: A small edition\n", "", 2, "", "lacks \"title\""),
        arguments("title: A small edition", "title: 2026", 3, "title", "is not a text"),
        arguments("title: A small edition", "title: ", 3, "title", "is empty"),
        arguments("title: A small edition", "title: ' '", 3, "title", "is blank"),
        arguments(
            "title: Money is there",
            "titel: Money is there\n        title: x",
            24,
            "themes[funding].issues[F1].titel",
            "not a part of an edition"),
        arguments("highest: 5 }", "highest: 0 }", 5, "scale", "does not rise"),
        arguments("decimals: 1", "decimals: 1.5", 6, "rounding.decimals", "not a whole number"),
        arguments("decimals: 1", "decimals: 7", 6, "rounding.decimals", "out of range"),
        arguments("when-reported", "sometimes", 6, "rounding.place", "not a word known here"),
        arguments("issue: 0.6", "issue: 60", 7, "coverage.issue", "out of range"),
        arguments("from: 2.5", "from: 0", 10, "bands[High].from", "does not rise"),
        arguments("from: 2.5", "from: 6", 10, "bands[High].from", "does not rise within"),
        arguments(
            "{ name: Low, from: 0 }",
            "{ name: Low, from: 1 }",
            9,
            "bands[Low].from",
            "not where the scale starts"),
        arguments(
            "label: \"Yes\", score: 5",
            "label: \"Yes\", score: 5.1",
            13,
            "optionScales.yes-no[Yes].score",
            "outside the scale"),
        arguments(
            "label: \"Yes\", score: 5",
            "label: \"Yes\"",
            13,
            "optionScales.yes-no[Yes]",
            "neither"),
        arguments("label: \"Yes\"", "label: \"no\"", 14, "optionScales.yes-no[No]", "twice"),
        arguments(
            "[two-trusts, primary-care-network]",
            "[acute-trusts]",
            17,
            "appliesTo[1]",
            "no type of organisation"),
        arguments(
            "two-trusts: [acute-trust",
            "two-trusts: [acute",
            16,
            "typeGroups.two-trusts[1]",
            "no type of organisation"),
        arguments(
            "{ two-trusts: [",
            "{ acute-trust: [acute-trust], two-trusts: [",
            16,
            "typeGroups.acute-trust",
            "name of a type"),
        arguments("weight: 2", "weight: 0", 21, "themes[funding].weight", "out of range"),
        arguments("weight: 2", "headline: false", 18, "themes", "no headline theme"),
        arguments("id: E1\n", "id: f1\n", 55, "themes[enabling].issues[f1].id", "id of line 23"),
        arguments("id: enabling\n", "id: overall\n", 50, "themes[overall].id", "scores use"),
        arguments(
            "id: F1-spend",
            "id: F1-level",
            41,
            "themes[funding].issues[F1].questions[F1-level].id",
            "id of line 26"),
        arguments(
            "descriptors: [No plan, A plan]",
            "descriptors: [No plan]",
            40,
            "themes[funding].issues[F1].questions[F1-level-short].descriptors",
            "too short"),
        arguments(
            "            descriptors: [No plan, A plan]\n",
            "",
            34,
            "themes[funding].issues[F1].questions[F1-level-short]",
            "lacks \"descriptors\""),
        arguments(
            "goalposts: { worst: 0, best: 5 }",
            "goalposts: { worst: 5, best: 5 }",
            46,
            "themes[funding].issues[F1].questions[F1-spend].goalposts",
            "are equal"),
        arguments(
            "goalposts: { worst: 0, best: 5 }",
            "goalposts: { worst: 0, best: 50 }",
            46,
            "themes[funding].issues[F1].questions[F1-spend].goalposts.best",
            "nobody can reach"),
        arguments(
            "least: 0, most: 20 }",
            "least: 0, most: 0 }",
            45,
            "themes[funding].issues[F1].questions[F1-spend].plausible",
            "does not rise"),
        arguments(
            "from: 1000",
            "from: 90",
            67,
            "themes[enabling].issues[E1].questions[E1-days].steps[3].from",
            "does not rise"),
        arguments(
            "optionScale: yes-no",
            "optionScale: maybe",
            68,
            "themes[enabling].issues[E1].questions[E1-lease].optionScale",
            "does not have"),
        arguments(
            "unit: days\n",
            "unit: days\n            longest: 9\n",
            62,
            "themes[enabling].issues[E1].questions[E1-days].longest",
            "does not belong"),
        arguments(
            "text: Why?, longest",
            "text: Why?, weight: 1, longest",
            77,
            "themes[enabling].issues[E1].questions[E1-why].weight",
            "is not 0"),
        arguments(
            "answers: [E1]",
            "answers: [E9]",
            81,
            "recommendations[R2].answers[1]",
            "no issue of this edition"));
  }

  @ParameterizedTest(name = "{4}: {1}")
  @MethodSource("faults")
  void one_fault_is_one_finding_with_its_line_and_path(
      String old, String changed, int line, String path, String words) {
    Checked<Edition> read = SmallEdition.read(SmallEdition.with(old, changed));

    assertThat(read.value()).isEmpty();
    assertThat(read.findings())
        .anySatisfy(
            f -> {
              assertThat(f.place().sheet()).isEqualTo("small.yaml");
              assertThat(f.place().cell()).isEqualTo("line " + line);
              assertThat(f.place().question()).isEqualTo(path);
              assertThat(f.problem()).contains(words);
            });
  }
}
