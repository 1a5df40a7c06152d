package org.waymark.benchmarking;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/** The ranks of all quarters with their intervals. */
public interface RankIntervals {
  /** Every group and measure of the quarter that is ranked. */
  List<RankTable> tables(QuarterId quarter);

  /** Keeps these as the ranks of the group by the measure, in place of any that it had. */
  void replace(RankTable table, List<Ranked> ranks);

  /** The group is no longer ranked by the measure. */
  void remove(RankTable table);

  /** All of the quarter. */
  List<RankInterval> of(QuarterId quarter);

  /** How often the organisation took each rank by the measure; nothing where it is not ranked. */
  Optional<RankDistribution> distribution(
      QuarterId quarter, OrganisationCode organisation, String measure);
}
