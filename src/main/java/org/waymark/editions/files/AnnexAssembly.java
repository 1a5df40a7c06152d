package org.waymark.editions.files;

import static org.waymark.editions.files.QuestionAssembly.number;
import static org.waymark.editions.files.QuestionAssembly.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.editions.ActionLine;
import org.waymark.editions.Annexes;
import org.waymark.editions.Consent;
import org.waymark.editions.Rhythm;
import org.waymark.editions.RoadMap;
import org.waymark.editions.Section;
import org.waymark.editions.Term;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.organisations.OrganisationType;

/** Makes what an edition has beside its themes and recommendations. */
final class AnnexAssembly {
  private final Part whole;
  private final QuestionAssembly questions;
  private final Set<OrganisationType> types;

  AnnexAssembly(Part whole, QuestionAssembly questions, Set<OrganisationType> types) {
    this.whole = whole;
    this.questions = questions;
    this.types = types;
  }

  Annexes annexes() {
    TableAssembly tables = new TableAssembly(questions, types);
    return new Annexes(
        EditionParts.list(whole, "sections").stream().map(this::section).toList(),
        EditionParts.list(whole, "tables").stream().map(tables::table).toList(),
        part("actionLine", AnnexAssembly::actionLine),
        part("roadMap", this::roadMap),
        part("consent", AnnexAssembly::consent),
        part("rhythm", this::rhythm),
        EditionParts.list(whole, "glossary").stream()
            .map(t -> new Term(t.text("term").strip(), t.text("meaning").strip()))
            .toList(),
        part("follows", LineageAssembly::lineage));
  }

  private <T> Optional<T> part(String key, Function<Part, T> made) {
    return whole.has(key) ? Optional.of(made.apply(whole.at(key))) : Optional.empty();
  }

  private Section section(Part part) {
    Set<OrganisationType> inherited = questions.types(part, types);
    return new Section(
        part.text("id"),
        part.text("title").strip(),
        part.text("help").strip(),
        EditionParts.list(part, "questions").stream()
            .map(q -> questions.unscored(q, inherited))
            .toList());
  }

  private static ActionLine actionLine(Part part) {
    return new ActionLine(
        part.text("help").strip(),
        EditionParts.list(part, "states").stream()
            .map(
                s ->
                    new ActionLine.State(
                        s.text("label").strip(), s.text("meaning").strip(), s.text("date").strip()))
            .toList());
  }

  private RoadMap roadMap(Part part) {
    return new RoadMap(
        part.text("text").strip(),
        part.text("help").strip(),
        years(part, "years"),
        Set.copyOf(years(part, "requiredYears")),
        questions.types(part, types));
  }

  private static List<Integer> years(Part part, String key) {
    return EditionParts.list(part, key).stream()
        .map(y -> y.node().intValue())
        .distinct()
        .sorted()
        .collect(Collectors.toUnmodifiableList());
  }

  private static Consent consent(Part part) {
    return new Consent(
        part.text("text").strip(), part.text("help").strip(), number(part, "quarters").intValue());
  }

  private Rhythm rhythm(Part part) {
    Part cells = part.at("mostCells");
    Part confirm = part.at("confirm");
    return new Rhythm(
        number(part, "fullQuarter").intValue(),
        number(cells, "full").intValue(),
        number(cells, "interim").intValue(),
        confirm.text("text").strip(),
        confirm.text("help").strip(),
        texts(confirm, "labels"),
        questions.types(texts(confirm, "eachIssue")),
        questions.types(texts(confirm, "eachTheme")));
  }
}
