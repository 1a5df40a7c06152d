package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;

/** The rules about sections, the glossary, action lines and the road map. */
final class AnnexRules {
  private static final String SCORED = "edition-sections";
  private static final String TWICE = "edition-names";
  private static final String YEARS = "edition-years";

  private AnnexRules() {}

  static void sectionsAreNotScored(EditionParts parts, List<Finding> to) {
    for (Part section : parts.sections()) {
      for (Part question : EditionParts.list(section, "questions")) {
        BigDecimal weight = EditionRules.number(question, "weight");
        if (weight != null && weight.signum() > 0) {
          to.add(
              parts.finding(
                  SCORED,
                  question.pointer() + "/weight",
                  "is of a question outside the issues, which is never scored.",
                  "Remove it."));
        }
      }
    }
  }

  static void termsAndStatesAreNamedOnce(EditionParts parts, List<Finding> to) {
    namedOnce(parts, EditionParts.list(parts.whole(), "glossary"), "term", to);
    namedOnce(parts, EditionParts.list(parts.whole().at("actionLine"), "states"), "label", to);
  }

  private static void namedOnce(EditionParts parts, List<Part> all, String key, List<Finding> to) {
    Set<String> seen = new HashSet<>();
    for (Part part : all) {
      String name = part.text(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !seen.add(name)) {
        to.add(parts.finding(TWICE, part.at(key).pointer(), "is here twice.", "Keep one of them."));
      }
    }
  }

  static void requiredYearsAreYears(EditionParts parts, List<Finding> to) {
    Part roadMap = parts.whole().at("roadMap");
    Set<BigDecimal> years = new HashSet<>();
    for (Part year : EditionParts.list(roadMap, "years")) {
      if (year.node().isNumber()) {
        years.add(year.node().decimalValue());
      }
    }
    for (Part year : EditionParts.list(roadMap, "requiredYears")) {
      if (year.node().isNumber() && !years.contains(year.node().decimalValue())) {
        to.add(
            parts.finding(
                YEARS, year.pointer(), "is no year of the road map.", "Use one of its years."));
      }
    }
  }
}
