package org.waymark.editions.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Rhythm;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;

/**
 * The rules about keys that are made of ids: they fit, and no question has one of them as its id.
 */
final class KeyRules {
  private static final String RULE = "edition-keys";
  private static final int LONGEST_YEAR = 9999;

  private KeyRules() {}

  static void madeKeysAreFree(EditionParts parts, List<Finding> to) {
    Map<String, Part> made = made(parts);
    made.forEach(
        (key, part) -> {
          if (!part.text("id").isEmpty() && !AnswerKey.FORM.matcher(key).matches()) {
            to.add(
                parts.finding(
                    RULE,
                    part.pointer() + "/id",
                    "makes the key \"%s\", which is longer than 40 characters.".formatted(key),
                    "Shorten the id."));
          }
        });
    for (Part question : parts.questions()) {
      String id = question.text("id");
      Part first = made.get(id.toLowerCase(Locale.ROOT));
      if (first != null || isCell(parts, id)) {
        to.add(
            parts.finding(
                RULE,
                question.pointer() + "/id",
                "is a key that the edition makes.",
                "Choose another id."));
      }
    }
  }

  private static boolean isCell(EditionParts parts, String id) {
    return AnswerKey.Cell.parse(id)
        .filter(c -> parts.tables().stream().anyMatch(t -> t.text("id").equals(c.table())))
        .isPresent();
  }

  /** The part that makes each key, by the key in small letters. */
  private static Map<String, Part> made(EditionParts parts) {
    Map<String, Part> made = new HashMap<>();
    Part whole = parts.whole();
    if (whole.has("actionLine")) {
      for (Part recommendation : EditionParts.list(whole, "recommendations")) {
        put(made, AnswerKey.status(recommendation.text("id")), recommendation);
        put(made, AnswerKey.date(recommendation.text("id")), recommendation);
      }
    }
    if (whole.has("roadMap")) {
      parts.issues().forEach(i -> put(made, AnswerKey.target(i.text("id"), LONGEST_YEAR), i));
      for (Part year : EditionParts.list(whole.at("roadMap"), "years")) {
        int y = year.node().asInt(LONGEST_YEAR);
        parts.issues().forEach(i -> put(made, AnswerKey.target(i.text("id"), y), i));
      }
    }
    if (whole.has("rhythm")) {
      for (List<Part> all :
          List.of(parts.themes(), parts.issues(), parts.sections(), parts.tables())) {
        all.forEach(p -> put(made, AnswerKey.confirmation(p.text("id")), p));
      }
      put(made, AnswerKey.confirmation(Rhythm.RECOMMENDATIONS), whole.at("rhythm"));
    }
    for (Part table : parts.tables()) {
      for (Part column : EditionParts.list(table, "columns")) {
        put(made, AnswerKey.column(table.text("id"), column.text("id")), column);
      }
    }
    return made;
  }

  private static void put(Map<String, Part> made, String key, Part part) {
    made.putIfAbsent(key.toLowerCase(Locale.ROOT), part);
  }
}
