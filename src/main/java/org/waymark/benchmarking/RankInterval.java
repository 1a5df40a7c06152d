package org.waymark.benchmarking;

import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * The rank of one organisation by one measure among the members of a group with a score (1 is the
 * best, ties take the lowest number), with the 5th and 95th percentile of the ranks that it took in
 * the replicates, among how many, and the version of the method. The rank may lie outside: ties
 * that the draws break, and answers that they fill in, move it one way only.
 */
public record RankInterval(
    QuarterId quarter,
    PeerGroup group,
    String measure,
    OrganisationCode organisation,
    int rank,
    int low,
    int high,
    int of,
    String methodVersion) {

  public RankInterval {
    if (rank < 1 || rank > of || low < 1 || low > high || high > of) {
      throw new IllegalArgumentException(
          "no rank %d (%d to %d) of %d".formatted(rank, low, high, of));
    }
  }

  /** "5 (3 to 9) of 61". */
  public String words() {
    return "%d (%d to %d) of %d".formatted(rank, low, high, of);
  }
}
