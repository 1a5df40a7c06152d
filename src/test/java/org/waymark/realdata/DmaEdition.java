package org.waymark.realdata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.waymark.editions.Edition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.findings.Checked;

/**
 * The assessment as an edition file: themes and sections as themes and issues, with the ids that
 * the published scores use, but for the only section of enabling_infrastructure, which is {@link
 * #INFRASTRUCTURE}. Scores of options follow the answers' texts, as the data's notes say.
 */
public final class DmaEdition {
  public static final String ID = "dma-2015-16";
  public static final String INFRASTRUCTURE = "infrastructure";

  /** The question that was filled in beforehand with a percentage and is not counted. */
  static final String TOOLKIT = "2016-Q021";

  private static final String TOOLKIT_SECTION = "information_governance";

  private static final String HEAD =
      """
      id: dma-2015-16
      title: Digital maturity self-assessment 2015/16
      source: National assessment of 2015/16, open data
      scale: { lowest: 0, highest: 100 }
      rounding: { decimals: 0, place: at-each-level }
      coverage: { issue: 0, theme: 0, overall: 0 }
      bands:
        - { name: Under 25, from: 0 }
        - { name: 25 to 49, from: 25 }
        - { name: 50 to 74, from: 50 }
        - { name: 75 and over, from: 75 }
      """;

  private static final Map<String, List<String>> SCALES =
      Map.of(
          "agree5",
          List.of(
              "Agree Completely=100",
              "Mostly Agree=75",
              "Neither Agree nor Disagree=50",
              "Somewhat Disagree=25",
              "Disagree Completely=0"),
          "percent_band",
          List.of(
              "0%=0",
              "1% - 20%=20", "21% - 40%=40", "41% - 60%=60", "61% - 80%=80", "81% - 100%=100"),
          "structured3",
          List.of("Fully Structured=100", "Semi-Structured=50", "Unstructured=0"),
          "nhs_number_uptake",
          List.of(
              "0% - 50%=0",
              "51% - 75%=17",
              "76% - 80%=35",
              "81% - 85%=52",
              "86% - 90%=70",
              "91% - 95%=87",
              "96% - 100%=100"));

  private DmaEdition() {}

  /** The edition, read from {@link #text()}. */
  public static Edition edition() {
    Checked<Edition> read =
        new YamlEditionFiles().read(ID + ".yaml", text().getBytes(StandardCharsets.UTF_8));
    return read.value().orElseThrow(() -> new IllegalStateException(read.findings().toString()));
  }

  /** The edition file's text, made of the questions in the data folder. */
  public static String text() {
    Map<String, Map<String, List<CSVRecord>>> themes = new LinkedHashMap<>();
    for (CSVRecord question : RealData.csv("dma-2016/dma_questions_2016.csv")) {
      boolean toolkit = question.get("question_id").equals(TOOLKIT);
      themes
          .computeIfAbsent(
              toolkit ? "readiness" : question.get("theme"), t -> new LinkedHashMap<>())
          .computeIfAbsent(
              toolkit ? TOOLKIT_SECTION : issue(question.get("section")), s -> new ArrayList<>())
          .add(question);
    }
    StringBuilder yaml = new StringBuilder(HEAD).append("optionScales:\n");
    SCALES.keySet().stream().sorted().forEach(name -> scale(yaml, name));
    yaml.append("themes:\n");
    themes.forEach((id, sections) -> theme(yaml, id, sections));
    return yaml.toString();
  }

  /** A section's issue id. */
  static String issue(String section) {
    return section.equals("enabling_infrastructure") ? INFRASTRUCTURE : section;
  }

  private static void scale(StringBuilder yaml, String name) {
    yaml.append("  ").append(name).append(":\n");
    for (String option : SCALES.getOrDefault(name, List.of())) {
      int at = option.lastIndexOf('=');
      yaml.append(
          "    - { label: %s, score: %s }%n"
              .formatted(quoted(option.substring(0, at)), option.substring(at + 1)));
    }
    yaml.append("    - { label: \"Don't Know\", score: 0 }\n");
    yaml.append("    - { label: \"N/A\", notScored: true }\n");
  }

  private static void theme(StringBuilder yaml, String id, Map<String, List<CSVRecord>> sections) {
    yaml.append("  - id: %s%n    title: %s%n    issues:%n".formatted(id, title(id)));
    sections.forEach(
        (section, questions) -> {
          yaml.append(
              "      - id: %s%n        title: %s%n        questions:%n"
                  .formatted(section, title(section)));
          questions.forEach(q -> question(yaml, q));
        });
  }

  private static void question(StringBuilder yaml, CSVRecord question) {
    String id = question.get("question_id");
    yaml.append("          - id: %s%n".formatted(id));
    yaml.append("            text: %s%n".formatted(quoted(question.get("text"))));
    yaml.append(
        id.equals(TOOLKIT)
            ? "            type: percent\n            weight: 0\n"
            : "            type: choice\n            optionScale: %s%n"
                .formatted(question.get("scale")));
  }

  private static String title(String id) {
    return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + id.substring(1).replace('_', ' ');
  }

  private static String quoted(String text) {
    return '"'
        + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }
}
