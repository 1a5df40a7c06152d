package org.waymark.editions.files;

import static org.waymark.editions.files.QuestionAssembly.constant;
import static org.waymark.editions.files.QuestionAssembly.number;
import static org.waymark.editions.files.QuestionAssembly.texts;
import static org.waymark.editions.files.QuestionAssembly.weight;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.waymark.editions.Band;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Recommendation;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.ScoreTerms;
import org.waymark.editions.Theme;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.organisations.OrganisationType;

/** Makes the edition of a tree that neither the schema nor the rules find fault with. */
final class EditionAssembly {
  private final Part whole;
  private final QuestionAssembly questions;

  EditionAssembly(LocatedTree tree) {
    this.whole = new EditionParts(tree).whole();
    this.questions = new QuestionAssembly(whole);
  }

  Edition edition(String hash) {
    Part scale = whole.at("scale");
    Part rounding = whole.at("rounding");
    Part coverage = whole.at("coverage");
    Set<OrganisationType> types = questions.types(whole, EnumSet.allOf(OrganisationType.class));
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
            .map(r -> recommendation(r, types))
            .toList(),
        new AnnexAssembly(whole, questions, types).annexes(),
        whole.has("scores") ? terms(whole.at("scores")) : ScoreTerms.USUAL);
  }

  private static ScoreTerms terms(Part part) {
    ScoreTerms usual = ScoreTerms.USUAL;
    return new ScoreTerms(
        part.has("basis") ? ScoreTerms.Basis.valueOf(constant(part.text("basis"))) : usual.basis(),
        part.has("evidenceMonths")
            ? part.node().path("evidenceMonths").intValue()
            : usual.evidenceMonths(),
        part.has("geometricShift") ? number(part, "geometricShift") : usual.geometricShift(),
        part.has("levelError") ? number(part, "levelError") : usual.levelError());
  }

  private Theme theme(Part part, Set<OrganisationType> inherited) {
    Set<OrganisationType> types = questions.types(part, inherited);
    return new Theme(
        part.text("id"),
        part.text("title"),
        weight(part, BigDecimal.ONE),
        !part.has("headline") || part.node().path("headline").asBoolean(),
        EditionParts.list(part, "issues").stream().map(i -> issue(i, types)).toList());
  }

  private Issue issue(Part part, Set<OrganisationType> inherited) {
    Set<OrganisationType> types = questions.types(part, inherited);
    return new Issue(
        part.text("id"),
        part.text("title"),
        weight(part, BigDecimal.ONE),
        EditionParts.list(part, "questions").stream()
            .map(q -> questions.question(q, types))
            .toList());
  }

  private Recommendation recommendation(Part part, Set<OrganisationType> inherited) {
    return new Recommendation(
        part.text("id"),
        part.text("title"),
        texts(part, "answers"),
        Recommendation.Scope.valueOf(constant(part.text("scope"))),
        part.text("action").strip(),
        questions.types(part, inherited));
  }
}
