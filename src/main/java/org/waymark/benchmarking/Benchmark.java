package org.waymark.benchmarking;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;

/**
 * One organisation's quarter beside its peers, overall first, then themes and issues in edition
 * order.
 */
public record Benchmark(
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    PeerGroup peers,
    List<Standing> standings) {
  public Benchmark {
    standings = List.copyOf(standings);
  }

  public Optional<Standing> of(String measure) {
    return standings.stream().filter(s -> s.score().measure().equals(measure)).findFirst();
  }
}
