package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;

/**
 * Where the figures of one measure come from: by which edition and version of the method, and from
 * what. It is whole when it is made, and then cut to what its reader may see.
 */
public sealed interface Provenance {
  Made made();

  /** What the figures are of, the edition and the version of the method that made them. */
  record Made(
      QuarterId quarter, String measure, String name, Edition edition, String methodVersion) {}

  /** One organisation's figures: its score down to the cells, and its place among its peers. */
  record OfOrganisation(
      Made made,
      Organisation organisation,
      TracedScore score,
      TracedReturn from,
      PeerStatistics peers,
      Position position,
      Placing placing,
      Depth depth)
      implements Provenance {

    /** The four texts that the draws of the rank were seeded with; none where it has no rank. */
    public List<String> seed() {
      RankInterval at = placing.interval();
      return at == null
          ? List.of()
          : List.of(
              made.quarter().toString(), made.edition().hash(), at.methodVersion(), made.measure());
    }

    /** What this reader may see; what was cut before does not come back. */
    public OfOrganisation cut(Depth reader) {
      Depth shallower = reader.reaches(depth) ? depth : reader;
      return new OfOrganisation(
          made,
          organisation,
          shallower.reaches(Depth.CELLS) ? score : score.withoutAnswers(),
          from.cut(shallower),
          peers,
          position,
          placing,
          shallower);
    }
  }

  /** A group's statistics, the scores that they are made of, and who of the group has none. */
  record OfGroup(Made made, PeerStatistics statistics, List<Member> members, List<Without> without)
      implements Provenance {
    public OfGroup {
      members = List.copyOf(members);
      without = List.copyOf(without);
    }

    /** With each member's file as far as the reader may see it. */
    public OfGroup cut(Function<Organisation, Depth> reader) {
      return new OfGroup(
          made,
          statistics,
          members.stream()
              .map(
                  m ->
                      new Member(
                          m.organisation(),
                          m.value(),
                          m.exact(),
                          m.from().cut(reader.apply(m.organisation()))))
              .toList(),
          without);
    }
  }

  /** One of the scores that statistics are made of: as published, and as exact as compared. */
  record Member(Organisation organisation, BigDecimal value, BigDecimal exact, TracedReturn from) {}

  /** An organisation of the group without a score, and why. */
  record Without(Organisation organisation, String why) {}
}
