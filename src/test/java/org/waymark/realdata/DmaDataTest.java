package org.waymark.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/** Against the assessment's own files: its score column and the scores that were published. */
@Tag("full")
class DmaDataTest {

  @Test
  void the_generated_edition_is_read_without_findings() {
    byte[] file = DmaEdition.text().getBytes(StandardCharsets.UTF_8);

    assertThat(new YamlEditionFiles().read("dma.yaml", file).findings()).isEmpty();
    Edition edition = DmaEdition.edition();
    assertThat(edition.themes())
        .extracting(Theme::id)
        .containsExactly("readiness", "capabilities", "enabling_infrastructure");
    assertThat(edition.issues()).hasSize(14);
    assertThat(edition.questions()).hasSize(132);
  }

  @Test
  void every_answer_names_an_option_with_the_score_of_the_published_file() {
    Edition edition = DmaEdition.edition();
    Map<String, String> scores = new HashMap<>();
    for (CSVRecord row : RealData.csv("dma-2016/dma_long_2016.csv")) {
      scores.put(row.get("organisation_id") + row.get("question_id"), row.get("score"));
    }
    List<String> otherwise = new ArrayList<>();
    for (DmaReturn given : DmaReturns.all()) {
      for (Answer answer : given.answers()) {
        BigDecimal score = score(edition, answer);
        String key = given.organisation().code() + answer.question();
        String published = scores.getOrDefault(key, "");
        if (answer.value() instanceof AnswerValue.Chosen && !published.isEmpty()) {
          String ours = score == null ? "Not scored" : score.toPlainString();
          if (!ours.equals(published)) {
            otherwise.add(given.organisation().code() + " " + ours + " not " + published);
          }
        }
      }
    }
    assertThat(otherwise).containsExactly("RAT 75 not 100");
  }

  @Test
  void the_sections_and_themes_of_154_acute_trusts_come_out_as_published() {
    Edition edition = DmaEdition.edition();
    Map<String, DmaReturn> returns =
        DmaReturns.all().stream()
            .collect(Collectors.toMap(r -> r.organisation().code().value(), Function.identity()));
    List<DmaPublishedScores> published = DmaPublishedScores.all();
    List<String> differences = new ArrayList<>();
    for (DmaPublishedScores scores : published) {
      DmaReturn given = Objects.requireNonNull(returns.get(scores.organisation().value()));
      for (Theme theme : edition.themes()) {
        List<BigDecimal> sections = new ArrayList<>();
        for (Issue issue : theme.issues()) {
          List<BigDecimal> values = values(edition, issue, given);
          if (!values.isEmpty()) {
            BigDecimal mean = mean(values);
            sections.add(mean);
            compare(differences, scores, issue.id(), mean, scores.issues().get(issue.id()));
          }
        }
        compare(differences, scores, theme.id(), mean(sections), scores.themes().get(theme.id()));
      }
    }
    assertThat(published).hasSize(154);
    assertThat(differences).isEmpty();
  }

  @Test
  void there_are_239_organisations_and_154_of_them_give_acute_care() {
    List<Organisation> all = DmaReturns.organisations();

    assertThat(all).hasSize(239).doesNotHaveDuplicates();
    assertThat(all)
        .filteredOn(
            o ->
                o.type() == OrganisationType.ACUTE_TRUST
                    || o.type() == OrganisationType.SPECIALIST_TRUST)
        .hasSize(154);
    assertThat(all).filteredOn(o -> o.type() == OrganisationType.AMBULANCE_TRUST).hasSize(10);
    assertThat(all).filteredOn(o -> o.icb().equals(DmaReturns.UNKNOWN)).hasSizeLessThan(15);
  }

  private static List<BigDecimal> values(Edition edition, Issue issue, DmaReturn given) {
    List<String> ids = issue.questions().stream().map(q -> q.id()).toList();
    return given.answers().stream()
        .filter(a -> ids.contains(a.question()))
        .map(a -> score(edition, a))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable BigDecimal score(Edition edition, Answer answer) {
    AnswerKind kind = edition.question(answer.question()).orElseThrow().kind();
    if (kind instanceof AnswerKind.Choice choice
        && answer.value() instanceof AnswerValue.Chosen chosen) {
      return choice.option(chosen.label()).orElseThrow().score();
    }
    assertThat(answer.value()).isInstanceOf(AnswerValue.Quantity.class);
    return null;
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(new BigDecimal(values.size()), 0, RoundingMode.HALF_UP);
  }

  private static void compare(
      List<String> differences,
      DmaPublishedScores scores,
      String measure,
      BigDecimal ours,
      @Nullable BigDecimal published) {
    if (published == null || ours.compareTo(published) != 0) {
      differences.add(scores.organisation() + " " + measure + " " + ours + " not " + published);
    }
  }
}
