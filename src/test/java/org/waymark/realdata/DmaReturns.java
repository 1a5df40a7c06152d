package org.waymark.realdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

/**
 * The 239 organisations of the assessment and their answers. The type is a guess: acute when acute
 * care is ticked (specialist when the trusts file says so), else ambulance, mental health or
 * community as ticked; the one that ticked nothing is a partnership trust, taken as mental health.
 * ICB and region are those of July 2025, of the successor where the trust has gone.
 */
public final class DmaReturns {
  /** Where the register of July 2025 knows neither the trust nor a successor. */
  public static final Area UNKNOWN = new Area("UNKNOWN", "Not in the register of July 2025");

  private static final SourceCell NO_CELL = new SourceCell("-", "-");
  private static final int ACUTE = 2;
  private static final int MENTAL_HEALTH = 4;
  private static final int COMMUNITY = 6;
  private static final int AMBULANCE = 8;

  private DmaReturns() {}

  /** All of them, in the order of the published file. */
  public static List<DmaReturn> all() {
    Map<String, List<Answer>> answers = answers();
    return organisations().stream()
        .map(o -> new DmaReturn(o, answers.getOrDefault(o.code().value(), List.of())))
        .toList();
  }

  /** The organisations alone. */
  public static List<Organisation> organisations() {
    Map<String, CSVRecord> register = by("organisations/trusts_2025-07_enriched.csv", "ods_code");
    Map<String, CSVRecord> trusts = by("dma-2016/trusts_all.csv", "trust_code");
    Map<String, String> successors = successors();
    List<Organisation> all = new ArrayList<>();
    List<CSVRecord> rows = RealData.csvByPosition("dma-2016/2016_full.csv");
    for (CSVRecord row : rows.subList(1, rows.size())) {
      String code = row.get(1);
      String known = code;
      for (int i = 0; i < 5 && !register.containsKey(known); i++) {
        known = successors.getOrDefault(known, known);
      }
      CSVRecord entry = register.get(known);
      all.add(
          new Organisation(
              new OrganisationCode(code),
              row.get(0).strip(),
              type(row, trusts.get(code)),
              area(entry, "icb_code", "icb_name"),
              area(entry, "region_code", "region_name")));
    }
    return List.copyOf(all);
  }

  private static Map<String, List<Answer>> answers() {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    for (CSVRecord row : RealData.csv("dma-2016/dma_long_2016.csv")) {
      String text = row.get("answer_text").strip();
      String score = row.get("score").strip();
      String question = row.get("question_id");
      AnswerValue value;
      if (!text.isEmpty()) {
        value = new AnswerValue.Chosen(text);
      } else if (question.equals(DmaEdition.TOOLKIT) && !score.isEmpty()) {
        value = new AnswerValue.Quantity(new BigDecimal(score));
      } else {
        continue;
      }
      answers
          .computeIfAbsent(row.get("organisation_id"), o -> new ArrayList<>())
          .add(new Answer(question, value, NO_CELL));
    }
    return answers;
  }

  private static OrganisationType type(CSVRecord row, @Nullable CSVRecord trust) {
    if (ticked(row, ACUTE)) {
      return trust != null && trust.get("trust_type").equals("ACUTE - SPECIALIST")
          ? OrganisationType.SPECIALIST_TRUST
          : OrganisationType.ACUTE_TRUST;
    }
    if (ticked(row, AMBULANCE)) {
      return OrganisationType.AMBULANCE_TRUST;
    }
    return ticked(row, COMMUNITY) && !ticked(row, MENTAL_HEALTH)
        ? OrganisationType.COMMUNITY_TRUST
        : OrganisationType.MENTAL_HEALTH_TRUST;
  }

  private static boolean ticked(CSVRecord row, int column) {
    return row.get(column).strip().equals("1");
  }

  private static Area area(@Nullable CSVRecord entry, String code, String name) {
    return entry == null || entry.get(code).isBlank()
        ? UNKNOWN
        : new Area(entry.get(code), entry.get(name));
  }

  private static Map<String, CSVRecord> by(String file, String column) {
    Map<String, CSVRecord> rows = new HashMap<>();
    RealData.csv(file).forEach(r -> rows.put(r.get(column), r));
    return rows;
  }

  private static Map<String, String> successors() {
    Map<String, String> successors = new HashMap<>();
    RealData.csv("organisations/lookup_trust_trust.csv")
        .forEach(r -> successors.putIfAbsent(r.get("old_code"), r.get("new_code")));
    return successors;
  }
}
