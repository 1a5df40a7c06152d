package org.waymark.benchmarking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * The rank of one organisation by one measure among the members of a group with a score (1 is the
 * best, ties take the lowest number), with the 5th and 95th percentile of the ranks that it took in
 * the replicates, how often it took each (rank 1 first), and the version of the method. The rank
 * may lie outside: ties that the draws break, and answers that they fill in, move it one way only.
 */
public record RankInterval(
    QuarterId quarter,
    PeerGroup group,
    String measure,
    OrganisationCode organisation,
    int rank,
    int low,
    int high,
    List<Integer> counts,
    String methodVersion) {

  public RankInterval {
    counts = List.copyOf(counts);
    int of = counts.size();
    if (rank < 1 || rank > of || low < 1 || low > high || high > of) {
      throw new IllegalArgumentException(
          "no rank %d (%d to %d) of %d".formatted(rank, low, high, of));
    }
  }

  static List<Integer> counts(int[] of) {
    return Arrays.stream(of).boxed().collect(Collectors.toList());
  }

  /** Among how many. */
  public int of() {
    return counts.size();
  }

  /** "5 (3 to 9) of 61". */
  public String words() {
    return "%d (%d to %d) of %d".formatted(rank, low, high, of());
  }
}
