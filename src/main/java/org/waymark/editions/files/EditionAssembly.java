package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Band;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Recommendation;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.organisations.OrganisationType;

/** Makes the edition of a tree that neither the schema nor the rules find fault with. */
final class EditionAssembly {
  private static final int LONGEST_TEXT = 1000;

  private final Part whole;

  EditionAssembly(LocatedTree tree) {
    this.whole = new EditionParts(tree).whole();
  }

  Edition edition(String hash) {
    Part scale = whole.at("scale");
    Part rounding = whole.at("rounding");
    Part coverage = whole.at("coverage");
    Set<OrganisationType> types = types(whole, EnumSet.allOf(OrganisationType.class));
    return new Edition(
        whole.text("id"),
        whole.text("title"),
        whole.text("source"),
        hash,
        new ReportingScale(number(scale, "lowest"), number(scale, "highest")),
        new Rounding(
            rounding.node().path("decimals").intValue(),
            Rounding.Place.valueOf(constant(rounding.text("place")))),
        new CoverageRule(
            number(coverage, "issue"), number(coverage, "theme"), number(coverage, "overall")),
        EditionParts.list(whole, "bands").stream()
            .map(b -> new Band(b.text("name"), number(b, "from")))
            .toList(),
        EditionParts.list(whole, "themes").stream().map(t -> theme(t, types)).toList(),
        EditionParts.list(whole, "recommendations").stream()
            .map(EditionAssembly::recommendation)
            .toList());
  }

  private Theme theme(Part part, Set<OrganisationType> inherited) {
    Set<OrganisationType> types = types(part, inherited);
    return new Theme(
        part.text("id"),
        part.text("title"),
        weight(part, BigDecimal.ONE),
        !part.has("headline") || part.node().path("headline").asBoolean(),
        EditionParts.list(part, "issues").stream().map(i -> issue(i, types)).toList());
  }

  private Issue issue(Part part, Set<OrganisationType> inherited) {
    Set<OrganisationType> types = types(part, inherited);
    return new Issue(
        part.text("id"),
        part.text("title"),
        weight(part, BigDecimal.ONE),
        EditionParts.list(part, "questions").stream().map(q -> question(q, types)).toList());
  }

  private Question question(Part part, Set<OrganisationType> inherited) {
    AnswerKind kind = kind(part);
    return new Question(
        part.text("id"),
        part.text("text").strip(),
        part.text("help").strip(),
        weight(part, kind.scored() ? BigDecimal.ONE : BigDecimal.ZERO),
        yes(part, "required"),
        yes(part, "mayBeNotApplicable"),
        types(part, inherited),
        kind);
  }

  private AnswerKind kind(Part part) {
    return switch (part.text("type")) {
      case "level" -> new AnswerKind.Level(texts(part, "descriptors"));
      case "choice" ->
          new AnswerKind.Choice(
              options(
                  part.has("options")
                      ? part.at("options")
                      : whole.at("optionScales").at(part.text("optionScale"))));
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
        scoring(part));
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

  private static List<AnswerKind.Option> options(Part list) {
    return list.items().stream()
        .map(o -> new AnswerKind.Option(o.text("label").strip(), EditionRules.number(o, "score")))
        .toList();
  }

  private static Recommendation recommendation(Part part) {
    return new Recommendation(
        part.text("id"),
        part.text("title"),
        texts(part, "answers"),
        Recommendation.Scope.valueOf(constant(part.text("scope"))));
  }

  private Set<OrganisationType> types(Part part, Set<OrganisationType> inherited) {
    if (!part.has("appliesTo")) {
      return inherited;
    }
    Part groups = whole.at("typeGroups");
    Set<OrganisationType> types = EnumSet.noneOf(OrganisationType.class);
    for (String name : texts(part, "appliesTo")) {
      List<String> ids = groups.has(name) ? texts(groups, name) : List.of(name);
      ids.forEach(id -> types.add(OrganisationType.parse(id)));
    }
    return types;
  }

  private static List<String> texts(Part part, String key) {
    List<String> texts = new ArrayList<>();
    EditionParts.list(part, key).forEach(t -> texts.add(t.node().asString().strip()));
    return texts;
  }

  private static BigDecimal number(Part part, String key) {
    return part.node().path(key).decimalValue();
  }

  private static BigDecimal weight(Part part, BigDecimal without) {
    return part.has("weight") ? number(part, "weight") : without;
  }

  private static boolean yes(Part part, String key) {
    return part.node().path(key).asBoolean(false);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
