package org.waymark.editions;

import java.util.List;
import java.util.Optional;

/** What an edition may have beside its themes and recommendations. None of it is ever scored. */
public record Annexes(
    List<Section> sections,
    List<Table> tables,
    Optional<ActionLine> actionLine,
    Optional<RoadMap> roadMap,
    Optional<Consent> consent,
    Optional<Rhythm> rhythm,
    List<Term> glossary,
    Optional<Lineage> follows) {
  public static final Annexes NONE =
      new Annexes(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Annexes {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    glossary = List.copyOf(glossary);
  }
}
