package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;

/** The rules within one question or one list of options. */
final class QuestionRules {
  private static final String OPTIONS = "edition-options";
  private static final String NUMBERS = "edition-numbers";

  private QuestionRules() {}

  static void check(EditionParts parts, Part question, List<Finding> to) {
    switch (question.text("type")) {
      case "choice" -> optionsAreNamedOnce(parts, question, to);
      case "number", "percent" -> {
        plausibleRises(parts, question, to);
        goalpostsDiffer(parts, question, to);
        stepsRise(parts, question, to);
        peopleAreNotScored(parts, question, to);
      }
      default -> {}
    }
  }

  private static void optionsAreNamedOnce(EditionParts parts, Part question, List<Finding> to) {
    labelsDiffer(parts, question, to);
    long ways = Stream.of("options", "optionScale", "labels").filter(question::has).count();
    if (ways != 1) {
      to.add(
          parts.finding(
              OPTIONS,
              question.pointer(),
              "needs one of options, optionScale and labels, and has "
                  + (ways == 0 ? "none." : "several."),
              "Give one of them."));
      return;
    }
    String scale = question.text("optionScale");
    if (!scale.isEmpty() && !parts.whole().at("optionScales").has(scale)) {
      to.add(
          parts.finding(
              OPTIONS,
              question.pointer() + "/optionScale",
              "is \"%.60s\", which optionScales does not have.".formatted(scale),
              "Add it to optionScales, or name one that is there."));
    }
  }

  private static void labelsDiffer(EditionParts parts, Part question, List<Finding> to) {
    Set<String> labels = new HashSet<>();
    for (Part label : EditionParts.list(question, "labels")) {
      if (!labels.add(label.node().asString("").strip().toLowerCase(Locale.ROOT))) {
        to.add(parts.finding(OPTIONS, label.pointer(), "is here twice.", "Keep one of them."));
      }
    }
  }

  /** Options, or steps: each has a score on the scale or says that it has none. */
  static void optionsAreSound(EditionParts parts, Part list, List<Finding> to) {
    Set<String> labels = new HashSet<>();
    for (Part option : list.items()) {
      if (!option.node().isObject()) {
        continue;
      }
      if (option.has("score") == option.has("notScored")) {
        to.add(
            parts.finding(
                OPTIONS,
                option.pointer(),
                "needs either a score or notScored, and has "
                    + (option.has("score") ? "both." : "neither."),
                "Give a score, or \"notScored: true\", which is not a score of 0."));
      }
      String label = option.text("label").strip().toLowerCase(Locale.ROOT);
      if (!label.isEmpty() && !labels.add(label)) {
        to.add(parts.finding(OPTIONS, option.pointer(), "is here twice.", "Keep one of them."));
      }
      BigDecimal score = EditionRules.number(option, "score");
      if (below(score, parts.lowest()) || below(parts.highest(), score)) {
        to.add(
            parts.finding(
                OPTIONS,
                option.pointer() + "/score",
                "is outside the scale.",
                "Make it a value on the edition's scale."));
      }
    }
  }

  /** A score would tell how many there are. */
  private static void peopleAreNotScored(EditionParts parts, Part question, List<Finding> to) {
    if (question.text("unit").equals("people")
        && (question.has("goalposts") || question.has("steps"))) {
      to.add(
          parts.finding(
              NUMBERS,
              question.pointer(),
              "counts people, and what counts people is not scored.",
              "Leave goalposts and steps out."));
    }
  }

  private static void plausibleRises(EditionParts parts, Part question, List<Finding> to) {
    Part plausible = question.at("plausible");
    BigDecimal least = EditionRules.number(plausible, "least");
    BigDecimal most = EditionRules.number(plausible, "most");
    if (least != null && most != null && least.compareTo(most) >= 0) {
      to.add(
          parts.finding(
              NUMBERS, plausible.pointer(), "does not rise.", "Make most larger than least."));
    }
  }

  private static void goalpostsDiffer(EditionParts parts, Part question, List<Finding> to) {
    if (!question.has("goalposts")) {
      return;
    }
    Part goalposts = question.at("goalposts");
    if (question.has("steps")) {
      to.add(
          parts.finding(
              NUMBERS,
              goalposts.pointer(),
              "stand beside steps, and only one can score a number.",
              "Keep one of them."));
    }
    BigDecimal worst = EditionRules.number(goalposts, "worst");
    BigDecimal best = EditionRules.number(goalposts, "best");
    if (worst != null && best != null && worst.compareTo(best) == 0) {
      to.add(
          parts.finding(
              NUMBERS,
              goalposts.pointer(),
              "are equal, so that no number lies between them.",
              "Make worst and best differ; best is the smaller where lower is better."));
    }
    Part plausible = question.at("plausible");
    BigDecimal least = EditionRules.number(plausible, "least");
    BigDecimal most = EditionRules.number(plausible, "most");
    for (String post : List.of("worst", "best")) {
      BigDecimal at = EditionRules.number(goalposts, post);
      if (below(at, least) || below(most, at)) {
        to.add(
            parts.finding(
                NUMBERS,
                goalposts.pointer() + "/" + post,
                "lies outside the plausible range, so that nobody can reach it.",
                "Move the goalpost or widen the range."));
      }
    }
  }

  private static void stepsRise(EditionParts parts, Part question, List<Finding> to) {
    BigDecimal before = null;
    BigDecimal least = EditionRules.number(question.at("plausible"), "least");
    for (Part step : EditionParts.list(question, "steps")) {
      BigDecimal from = EditionRules.number(step, "from");
      if (before == null && below(least, from)) {
        to.add(
            parts.finding(
                NUMBERS,
                step.pointer() + "/from",
                "leaves plausible numbers below it without a score.",
                "Start the first step at the least plausible number."));
      }
      if (before != null && from != null && from.compareTo(before) <= 0) {
        to.add(
            parts.finding(
                NUMBERS, step.pointer() + "/from", "does not rise.", "Order the steps by from."));
      }
      before = from == null ? before : from;
    }
  }

  private static boolean below(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) < 0;
  }
}
