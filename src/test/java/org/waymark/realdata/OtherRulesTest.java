package org.waymark.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.findings.Checked;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;

/**
 * The same answers under other rules, told by the edition file alone: "Don't Know" stops being
 * scored, the percentage bands are worth other scores, the medicines percentages become a section
 * of their own, and the bands are others. The expected scores are counted here from the published
 * answers, without the scorer.
 */
@Tag("full")
class OtherRulesTest {
  private static final String NEW_SECTION = "medicines_rates";
  private static final Map<String, Integer> WORTH =
      Map.ofEntries(
          Map.entry("Agree Completely", 100),
          Map.entry("Mostly Agree", 75),
          Map.entry("Neither Agree nor Disagree", 50),
          Map.entry("Somewhat Disagree", 25),
          Map.entry("Disagree Completely", 0),
          Map.entry("0%", 0),
          Map.entry("1% - 20%", 10),
          Map.entry("21% - 40%", 30),
          Map.entry("41% - 60%", 50),
          Map.entry("61% - 80%", 70),
          Map.entry("81% - 100%", 90),
          Map.entry("Fully Structured", 100),
          Map.entry("Semi-Structured", 50),
          Map.entry("Unstructured", 0),
          Map.entry("0% - 50%", 0),
          Map.entry("51% - 75%", 17),
          Map.entry("76% - 80%", 35),
          Map.entry("81% - 85%", 52),
          Map.entry("86% - 90%", 70),
          Map.entry("91% - 95%", 87),
          Map.entry("96% - 100%", 100));

  @Test
  void another_edition_of_the_assessment_is_its_file_and_nothing_else() {
    Edition edition = edition();
    Map<String, Map<String, BigDecimal>> expected = expected();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (DmaReturn given : DmaReturns.all()) {
      MaturityScore scored =
          new Scorer()
              .score(
                  edition,
                  given.organisation().type(),
                  given.under(edition.id(), new QuarterId(2015, 4)),
                  new ReturnId(1));
      Map<String, BigDecimal> counted =
          expected.getOrDefault(given.organisation().code().value(), Map.of());
      for (Score score : scored.scores()) {
        if (score.tier() == Score.Tier.ISSUE) {
          compared++;
          String ours = score.available().map(BigDecimal::toPlainString).orElse("none");
          BigDecimal theirs = counted.get(score.measure());
          if (!ours.equals(theirs == null ? "none" : theirs.toPlainString())) {
            differences.add(
                "%s %s: %s, counted %s"
                    .formatted(given.organisation().code(), score.measure(), ours, theirs));
          }
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isEqualTo(239 * 15);
    assertThat(edition.bands()).extracting(b -> b.name()).containsExactly("Lower", "Upper");
  }

  private static Edition edition() {
    String text =
        DmaEdition.text()
            .replace("id: dma-2015-16", "id: dma-other")
            .replaceFirst(
                "(?s)bands:\n.*?optionScales:",
                "bands:\n  - { name: Lower, from: 0 }\n  - { name: Upper, from: 60 }\noptionScales:")
            .replace(
                "{ label: \"Don't Know\", score: 0 }",
                "{ label: \"Don't Know\", notScored: true }");
    for (int twenty = 20; twenty <= 100; twenty += 20) {
      String label = "\"%d%% - %d%%\"".formatted(twenty - 19, twenty);
      text =
          text.replace(
              "label: %s, score: %d ".formatted(label, twenty),
              "label: %s, score: %d ".formatted(label, twenty - 10));
    }
    Checked<Edition> read =
        new YamlEditionFiles()
            .read("dma-other.yaml", withNewSection(text).getBytes(StandardCharsets.UTF_8));
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  /** Takes the medicines percentages out of their section and puts them into one of their own. */
  private static String withNewSection(String text) {
    StringBuilder moved =
        new StringBuilder(
            "      - id: %s%n        title: Medicines rates%n        questions:%n"
                .formatted(NEW_SECTION));
    String kept = text;
    for (CSVRecord question : RealData.csv("dma-2016/dma_questions_2016.csv")) {
      if (isMoved(question)) {
        String id = question.get("question_id");
        int from = kept.indexOf("          - id: %s%n".formatted(id));
        int to =
            kept.indexOf("optionScale: percent_band\n", from)
                + "optionScale: percent_band\n".length();
        moved.append(kept, from, to);
        kept = kept.substring(0, from) + kept.substring(to);
      }
    }
    int at = kept.indexOf("      - id: medicines_management_optimisation");
    return kept.substring(0, at) + moved + kept.substring(at);
  }

  private static boolean isMoved(CSVRecord question) {
    return question.get("section").equals("medicines_management_optimisation")
        && question.get("scale").equals("percent_band");
  }

  /** Section means of the scored answers, rounded half up, by organisation and section. */
  private static Map<String, Map<String, BigDecimal>> expected() {
    Map<String, String> sections = new LinkedHashMap<>();
    for (CSVRecord question : RealData.csv("dma-2016/dma_questions_2016.csv")) {
      sections.put(
          question.get("question_id"),
          isMoved(question) ? NEW_SECTION : DmaEdition.issue(question.get("section")));
    }
    Map<String, Map<String, List<Integer>>> values = new TreeMap<>();
    for (CSVRecord row : RealData.csv("dma-2016/dma_long_2016.csv")) {
      Integer worth = WORTH.get(row.get("answer_text").strip());
      String section = sections.getOrDefault(row.get("question_id"), "");
      if (worth != null && !section.isEmpty()) {
        values
            .computeIfAbsent(row.get("organisation_id"), o -> new TreeMap<>())
            .computeIfAbsent(section, s -> new ArrayList<>())
            .add(worth);
      }
    }
    Map<String, Map<String, BigDecimal>> means = new TreeMap<>();
    values.forEach(
        (organisation, bySection) -> {
          Map<String, BigDecimal> own = new TreeMap<>();
          bySection.forEach((section, list) -> own.put(section, mean(list)));
          means.put(organisation, own);
        });
    return means;
  }

  private static BigDecimal mean(List<Integer> values) {
    int sum = values.stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(values.size()), 0, RoundingMode.HALF_UP);
  }
}
