package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.editions.Recurrence;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.organisations.OrganisationType;

/** Makes questions, whom they are for, and the small values that they are made of. */
final class QuestionAssembly {
  private static final int LONGEST_TEXT = 1000;

  private final Part whole;

  QuestionAssembly(Part whole) {
    this.whole = whole;
  }

  Question question(Part part, Set<OrganisationType> inherited) {
    AnswerKind kind = kind(part);
    return question(
        part,
        inherited,
        weight(part, kind.scored() ? BigDecimal.ONE : BigDecimal.ZERO),
        yes(part, "required"),
        kind);
  }

  /** A question of no issue. */
  Question unscored(Part part, Set<OrganisationType> inherited) {
    return question(part, inherited, BigDecimal.ZERO, yes(part, "required"), kind(part));
  }

  /** A table's column: whether a cell must be filled is up to its row. */
  Question column(Part part, Set<OrganisationType> inherited) {
    return question(part, inherited, BigDecimal.ZERO, false, kind(part));
  }

  private Question question(
      Part part,
      Set<OrganisationType> inherited,
      BigDecimal weight,
      boolean required,
      AnswerKind kind) {
    return new Question(
        part.text("id"),
        part.text("text").strip(),
        part.text("help").strip(),
        weight,
        required,
        yes(part, "mayBeNotApplicable"),
        types(part, inherited),
        kind,
        part.has("recurrence")
            ? Recurrence.valueOf(constant(part.text("recurrence")))
            : Recurrence.CARRIED);
  }

  private AnswerKind kind(Part part) {
    return switch (part.text("type")) {
      case "level" ->
          new AnswerKind.Level(texts(part, "descriptors"), part.text("evidence").strip());
      case "choice" -> new AnswerKind.Choice(options(part));
      case "number" -> quantity(part, false);
      case "percent" -> quantity(part, true);
      case "text" ->
          new AnswerKind.FreeText(
              part.has("longest") ? number(part, "longest").intValue() : LONGEST_TEXT);
      case "evidence" -> new AnswerKind.EvidenceLine();
      default -> new AnswerKind.Day();
    };
  }

  private static AnswerKind quantity(Part part, boolean percent) {
    Part plausible = part.at("plausible");
    return new AnswerKind.Quantity(
        percent,
        part.has("unit") ? part.text("unit") : "%",
        EditionRules.number(plausible, "least"),
        EditionRules.number(plausible, "most"),
        scoring(part),
        part.text("denominator").strip());
  }

  private static AnswerKind.@Nullable QuantityScoring scoring(Part part) {
    if (part.has("goalposts")) {
      Part goalposts = part.at("goalposts");
      return new AnswerKind.Goalposts(number(goalposts, "worst"), number(goalposts, "best"));
    }
    if (part.has("steps")) {
      return new AnswerKind.Steps(
          EditionParts.list(part, "steps").stream()
              .map(s -> new AnswerKind.Step(number(s, "from"), EditionRules.number(s, "score")))
              .toList());
    }
    return null;
  }

  private List<AnswerKind.Option> options(Part part) {
    if (part.has("labels")) {
      return texts(part, "labels").stream().map(l -> new AnswerKind.Option(l, null)).toList();
    }
    Part list =
        part.has("options")
            ? part.at("options")
            : whole.at("optionScales").at(part.text("optionScale"));
    return list.items().stream()
        .map(o -> new AnswerKind.Option(o.text("label").strip(), EditionRules.number(o, "score")))
        .toList();
  }

  /** The types that the part applies to: its own, or else those of what is around it. */
  Set<OrganisationType> types(Part part, Set<OrganisationType> inherited) {
    return part.has("appliesTo") ? types(texts(part, "appliesTo")) : inherited;
  }

  /** The types of these names and type groups. */
  Set<OrganisationType> types(List<String> names) {
    Part groups = whole.at("typeGroups");
    Set<OrganisationType> types = EnumSet.noneOf(OrganisationType.class);
    for (String name : names) {
      List<String> ids = groups.has(name) ? texts(groups, name) : List.of(name);
      ids.forEach(id -> types.add(OrganisationType.parse(id)));
    }
    return types;
  }

  static List<String> texts(Part part, String key) {
    List<String> texts = new ArrayList<>();
    EditionParts.list(part, key).forEach(t -> texts.add(t.node().asString().strip()));
    return texts;
  }

  static BigDecimal number(Part part, String key) {
    return part.node().path(key).decimalValue();
  }

  static BigDecimal weight(Part part, BigDecimal without) {
    return part.has("weight") ? number(part, "weight") : without;
  }

  static boolean yes(Part part, String key) {
    return part.node().path(key).asBoolean(false);
  }

  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
