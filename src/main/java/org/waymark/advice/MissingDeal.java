package org.waymark.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;

/** A live technology that several members of one board bought one by one. */
public record MissingDeal(Area icb, String technology, List<Organisation> buyers) {
  /** From so many on one deal for all of them is missing. */
  public static final int FEWEST = 3;

  public MissingDeal {
    buyers = List.copyOf(buyers);
  }

  /** The one with most buyers first, then by board and name. */
  static List<MissingDeal> of(Collection<Organisation> organisations, QuarterFacts facts) {
    Map<String, List<Owned>> alone =
        Owned.of(organisations, facts).stream()
            .filter(o -> o.technology().live() && o.technology().boughtAlone())
            .collect(
                Collectors.groupingBy(
                    o -> o.organisation().icb().code() + " " + o.key(),
                    TreeMap::new,
                    Collectors.toList()));
    return alone.values().stream()
        .map(
            of ->
                new MissingDeal(
                    of.get(0).organisation().icb(),
                    of.get(0).technology().name(),
                    of.stream().map(Owned::organisation).distinct().toList()))
        .filter(deal -> deal.buyers().size() >= FEWEST)
        .sorted(
            Comparator.comparing((MissingDeal d) -> -d.buyers().size())
                .thenComparing(d -> d.icb().code())
                .thenComparing(MissingDeal::technology))
        .toList();
  }
}
