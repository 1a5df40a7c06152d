package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.ScoreTerms;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say: names that collide or lead nowhere, numbers that contradict each other.
 * Parts that the schema already refused are passed over, so that one mistake is one finding.
 */
final class EditionRules {
  private static final Set<String> TAKEN = Set.of("overall", "rounding");

  private static final List<BiConsumer<EditionParts, List<Finding>>> ALL =
      List.of(
          EditionRules::scaleRises,
          EditionRules::bandsRise,
          EditionRules::shiftedScoresArePositive,
          EditionRules::namesAreUnique,
          TypeRules::typesAreKnown,
          EditionRules::recommendationsAnswerKnownIssues,
          EditionRules::somethingMakesTheOverallScore,
          (parts, to) ->
              parts.optionLists().forEach(o -> QuestionRules.optionsAreSound(parts, o, to)),
          (parts, to) -> parts.questions().forEach(q -> QuestionRules.check(parts, q, to)),
          (parts, to) -> parts.columns().forEach(c -> QuestionRules.check(parts, c, to)),
          (parts, to) -> parts.tables().forEach(t -> TableRules.check(parts, t, to)),
          AnnexRules::sectionsAreNotScored,
          AnnexRules::termsAndStatesAreNamedOnce,
          AnnexRules::requiredYearsAreYears,
          KeyRules::madeKeysAreFree);

  private EditionRules() {}

  static List<Finding> findings(LocatedTree tree) {
    EditionParts parts = new EditionParts(tree);
    List<Finding> found = new ArrayList<>();
    ALL.forEach(rule -> rule.accept(parts, found));
    return found;
  }

  private static void scaleRises(EditionParts parts, List<Finding> to) {
    BigDecimal lowest = parts.lowest();
    BigDecimal highest = parts.highest();
    if (lowest != null && highest != null && lowest.compareTo(highest) >= 0) {
      to.add(
          parts.finding(
              "edition-scale", "/scale", "does not rise.", "Make highest larger than lowest."));
    }
  }

  private static void shiftedScoresArePositive(EditionParts parts, List<Finding> to) {
    BigDecimal lowest = parts.lowest();
    if (lowest == null) {
      return;
    }
    Part whole = parts.whole();
    boolean own = whole.has("scores") && whole.at("scores").has("geometricShift");
    BigDecimal shift =
        own ? number(whole.at("scores"), "geometricShift") : ScoreTerms.USUAL.geometricShift();
    if (shift != null && lowest.add(shift).signum() <= 0) {
      to.add(
          parts.finding(
              "edition-shift",
              own ? "/scores/geometricShift" : "/scale/lowest",
              "leaves scores that are not above 0, and have no geometric mean.",
              "Give a geometricShift above %s.".formatted(lowest.negate().toPlainString())));
    }
  }

  private static void bandsRise(EditionParts parts, List<Finding> to) {
    BigDecimal before = null;
    Set<String> names = new HashSet<>();
    for (Part band : EditionParts.list(parts.whole(), "bands")) {
      BigDecimal from = number(band, "from");
      if (!names.add(band.text("name").toLowerCase(Locale.ROOT))) {
        to.add(
            parts.finding("edition-bands", band.pointer(), "is here twice.", "Name it otherwise."));
      }
      if (from == null) {
        continue;
      }
      BigDecimal lowest = parts.lowest();
      if (before == null && lowest != null && from.compareTo(lowest) != 0) {
        to.add(
            parts.finding(
                "edition-bands",
                band.pointer() + "/from",
                "is not where the scale starts, so that some scores have no band.",
                "Start the first band at " + lowest.toPlainString() + "."));
      }
      BigDecimal highest = parts.highest();
      if (before != null && from.compareTo(before) <= 0
          || highest != null && from.compareTo(highest) > 0) {
        to.add(
            parts.finding(
                "edition-bands",
                band.pointer() + "/from",
                "does not rise within the scale.",
                "Order bands so that each starts above the one before, within the scale."));
      }
      before = from;
    }
  }

  private static void namesAreUnique(EditionParts parts, List<Finding> to) {
    Map<String, Part> seen = new HashMap<>();
    List<Part> named = new ArrayList<>(parts.themes());
    named.addAll(parts.issues());
    named.addAll(parts.questions());
    named.addAll(parts.sections());
    named.addAll(parts.tables());
    for (Part part : named) {
      unique(parts, part, seen, to);
    }
    for (Part table : parts.tables()) {
      Map<String, Part> columns = new HashMap<>();
      EditionParts.list(table, "columns").forEach(c -> unique(parts, c, columns, to));
    }
    Map<String, Part> recommendations = new HashMap<>();
    for (Part part : EditionParts.list(parts.whole(), "recommendations")) {
      unique(parts, part, recommendations, to);
    }
  }

  private static void unique(
      EditionParts parts, Part part, Map<String, Part> seen, List<Finding> to) {
    String id = part.text("id").toLowerCase(Locale.ROOT);
    if (id.isEmpty()) {
      return;
    }
    String pointer = part.pointer() + "/id";
    if (TAKEN.contains(id)) {
      to.add(
          parts.finding(
              "edition-ids", pointer, "is a name that scores use.", "Choose another id."));
    }
    Part first = seen.putIfAbsent(id, part);
    if (first != null) {
      to.add(
          parts.finding(
              "edition-ids",
              pointer,
              "has the id of line %d.".formatted(parts.tree().line(first.pointer() + "/id")),
              "Give each an id of its own."));
    }
  }

  private static void recommendationsAnswerKnownIssues(EditionParts parts, List<Finding> to) {
    Set<String> known = new HashSet<>();
    parts.issues().forEach(i -> known.add(i.text("id")));
    for (Part recommendation : EditionParts.list(parts.whole(), "recommendations")) {
      for (Part issue : EditionParts.list(recommendation, "answers")) {
        if (issue.node().isString() && !known.contains(issue.node().asString())) {
          to.add(
              parts.finding(
                  "edition-recommendations",
                  issue.pointer(),
                  "is \"%.60s\", which is no issue of this edition."
                      .formatted(issue.node().asString()),
                  "Name an issue by its id."));
        }
      }
    }
  }

  private static void somethingMakesTheOverallScore(EditionParts parts, List<Finding> to) {
    List<Part> themes = parts.themes();
    boolean none =
        themes.stream()
            .map(t -> t.node().path("headline"))
            .allMatch(h -> h.isBoolean() && !h.asBoolean());
    if (!themes.isEmpty() && none) {
      to.add(
          parts.finding(
              "edition-headline",
              "/themes",
              "has no headline theme, so that nothing makes the overall score.",
              "Set headline to true for at least one theme."));
    }
  }

  static @Nullable BigDecimal number(Part part, String key) {
    JsonNode value = part.node().path(key);
    return value.isNumber() ? value.decimalValue() : null;
  }
}
