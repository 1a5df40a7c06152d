package org.waymark.realdata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Band;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scorer;

/**
 * The scorer against a published composite index (ASEM, 51 countries, 49 indicators in 8 groups of
 * 2 sub-indices), stages of which the R package COINr has computed: indicators between goalposts
 * that are the data's own ends, and weighted means, three times, of indicators on one scale (some
 * of which COINr has treated for outliers before, which is not ours to do).
 */
@Tag("full")
class CompositeIndexTest {
  private static final String FOLDER = "oracles/coinr/";
  private static final String INDEX = "Index";

  /** Of 51 times 49. */
  private static final int MISSING = 63;

  @Test
  void every_group_sub_index_and_index_of_51_countries_is_reproduced() {
    Map<String, CSVRecord> meta = byName("ASEM_iMeta.csv", "iCode");
    Map<String, CSVRecord> raw = byName("stage_Normalised.csv", "uCode");
    Map<String, CSVRecord> expected = byName("stage_Aggregated.csv", "uCode");
    Edition edition = edition(meta, raw, true);
    assertThat(edition.questions()).hasSize(49);

    int compared = 0;
    for (Map.Entry<String, CSVRecord> country : raw.entrySet()) {
      MaturityScore score = score(edition, country.getValue());
      CSVRecord published = requireNonNull(expected.get(country.getKey()));
      for (String measure : measures(edition)) {
        compared++;
        BigDecimal exact =
            requireNonNull(
                score.of(measure.equals(INDEX) ? "overall" : measure).orElseThrow().exact());
        assertThat(exact.doubleValue())
            .as(country.getKey() + " " + measure)
            .isCloseTo(Double.parseDouble(published.get(measure)), within(1e-9));
      }
    }
    assertThat(compared).isEqualTo(51 * (8 + 2 + 1));
  }

  @Test
  void an_indicator_between_its_datas_ends_is_min_max_normalised_and_a_missing_one_has_no_value() {
    Map<String, CSVRecord> raw = byName("ASEM_iData.csv", "uCode");
    Map<String, CSVRecord> expected = byName("norm_minmax.csv", "uCode");
    // An issue for each indicator, so that each has a score of its own.
    Edition edition = flat(edition(byName("ASEM_iMeta.csv", "iCode"), raw, false));
    int missing = 0;
    for (Map.Entry<String, CSVRecord> country : raw.entrySet()) {
      MaturityScore score = score(edition, country.getValue());
      CSVRecord published = requireNonNull(expected.get(country.getKey()));
      for (Issue issue : edition.issues().toList()) {
        String normalised = published.get(issue.questions().get(0).id());
        BigDecimal exact = score.of(issue.id()).orElseThrow().exact();
        if (exact == null) {
          missing++;
          assertThat(normalised).isIn("NA", "");
        } else {
          assertThat(exact.doubleValue())
              .as(country.getKey() + " " + issue.title())
              .isCloseTo(Double.parseDouble(normalised), within(1e-9));
        }
      }
    }
    assertThat(missing).isEqualTo(MISSING);
  }

  private static Edition flat(Edition edition) {
    List<Issue> issues =
        edition
            .questions()
            .map(q -> new Issue("I-" + q.id(), q.text(), BigDecimal.ONE, List.of(q)))
            .toList();
    return edition(List.of(new Theme("T", "All", BigDecimal.ONE, true, issues)));
  }

  private static List<String> measures(Edition edition) {
    List<String> all = new ArrayList<>(List.of(INDEX));
    edition.themes().forEach(t -> all.add(t.id()));
    edition.issues().forEach(i -> all.add(i.id()));
    return all;
  }

  private static MaturityScore score(Edition edition, CSVRecord country) {
    List<Answer> answers =
        edition
            .questions()
            .filter(q -> !country.get(q.id()).matches("NA|"))
            .map(
                q ->
                    new Answer(
                        q.id(),
                        new AnswerValue.Quantity(new BigDecimal(country.get(q.id()))),
                        new SourceCell("ASEM", "A1")))
            .toList();
    return new Scorer()
        .score(
            edition,
            OrganisationType.ACUTE_TRUST,
            new Answers(
                new OrganisationCode(country.get("uCode")),
                new QuarterId(2018, 1),
                edition.id(),
                answers),
            new ReturnId(1));
  }

  /** Normalised data rise whichever way the indicator does. */
  private static Edition edition(
      Map<String, CSVRecord> meta, Map<String, CSVRecord> raw, boolean normalised) {
    Map<String, List<CSVRecord>> children = new LinkedHashMap<>();
    meta.values().stream()
        .filter(m -> !m.get("Parent").isEmpty() && !m.get("Parent").equals("NA"))
        .forEach(m -> children.computeIfAbsent(m.get("Parent"), p -> new ArrayList<>()).add(m));
    List<Theme> themes = new ArrayList<>();
    for (CSVRecord theme : requireNonNull(children.get(INDEX))) {
      List<Issue> issues = new ArrayList<>();
      for (CSVRecord issue : requireNonNull(children.get(theme.get("iCode")))) {
        issues.add(
            new Issue(
                issue.get("iCode"),
                issue.get("iName"),
                weight(issue),
                requireNonNull(children.get(issue.get("iCode"))).stream()
                    .map(i -> question(i, raw, normalised))
                    .toList()));
      }
      themes.add(new Theme(theme.get("iCode"), theme.get("iName"), weight(theme), true, issues));
    }
    return edition(themes);
  }

  private static Edition edition(List<Theme> themes) {
    return new Edition(
        "asem",
        "ASEM",
        "COINr",
        "0".repeat(64),
        new ReportingScale(BigDecimal.ZERO, BigDecimal.valueOf(100)),
        new Rounding(1, Rounding.Place.WHEN_REPORTED),
        new CoverageRule(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
        List.of(new Band("All", BigDecimal.ZERO)),
        themes,
        List.of());
  }

  private static Question question(CSVRecord meta, Map<String, CSVRecord> raw, boolean normalised) {
    String id = meta.get("iCode");
    List<BigDecimal> values =
        raw.values().stream()
            .map(r -> r.get(id))
            .filter(v -> !v.matches("NA|"))
            .map(BigDecimal::new)
            .sorted()
            .toList();
    BigDecimal least = values.get(0);
    BigDecimal most = values.get(values.size() - 1);
    boolean more = normalised || meta.get("Direction").equals("1");
    return new Question(
        id,
        meta.get("iName"),
        "",
        weight(meta),
        true,
        false,
        Set.of(OrganisationType.ACUTE_TRUST),
        new AnswerKind.Quantity(
            false,
            "",
            null,
            null,
            new AnswerKind.Goalposts(more ? least : most, more ? most : least)));
  }

  private static BigDecimal weight(CSVRecord meta) {
    return new BigDecimal(meta.get("Weight"));
  }

  private static Map<String, CSVRecord> byName(String file, String column) {
    Map<String, CSVRecord> all = new TreeMap<>();
    RealData.csv(FOLDER + file).forEach(r -> all.put(r.get(column), r));
    return all;
  }
}
