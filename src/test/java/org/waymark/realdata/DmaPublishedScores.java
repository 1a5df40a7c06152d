package org.waymark.realdata;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.waymark.organisations.OrganisationCode;

/**
 * The scores (0 to 100, whole) that were published for an acute trust, by theme id and by issue id
 * of {@link DmaEdition}; what was not published is absent.
 */
public record DmaPublishedScores(
    OrganisationCode organisation, Map<String, BigDecimal> themes, Map<String, BigDecimal> issues) {

  private static final List<String> THEMES =
      List.of("readiness", "capabilities", "enabling_infrastructure");

  public DmaPublishedScores {
    themes = Map.copyOf(themes);
    issues = Map.copyOf(issues);
  }

  /** Those of the 154 acute trusts. */
  public static List<DmaPublishedScores> all() {
    return RealData.csv("dma-2016/2016_acute_themes.csv").stream()
        .map(DmaPublishedScores::of)
        .toList();
  }

  private static DmaPublishedScores of(CSVRecord row) {
    Map<String, BigDecimal> themes = new LinkedHashMap<>();
    Map<String, BigDecimal> issues = new LinkedHashMap<>();
    row.toMap()
        .forEach(
            (column, score) -> {
              if (score.isBlank() || column.startsWith("organisation_")) {
                return;
              }
              BigDecimal value = new BigDecimal(score.strip());
              if (THEMES.contains(column)) {
                themes.put(column, value);
              }
              if (!THEMES.contains(column) || column.equals("enabling_infrastructure")) {
                // Its only section's score is the theme's.
                issues.put(DmaEdition.issue(column), value);
              }
            });
    return new DmaPublishedScores(new OrganisationCode(row.get("organisation_id")), themes, issues);
  }
}
