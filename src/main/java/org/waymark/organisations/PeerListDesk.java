package org.waymark.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.LondonTime;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/** Takes the lists of peers that organisations choose; who may choose is asked before. */
public final class PeerListDesk {
  private final Organisations organisations;
  private final PeerLists lists;
  private final Clock clock;

  public PeerListDesk(Organisations organisations, PeerLists lists, Clock clock) {
    this.organisations = organisations;
    this.lists = lists;
    this.clock = clock;
  }

  /** Whom the organisation can choose: the others of its type that are open today, by name. */
  public List<Organisation> candidates(Organisation own) {
    LocalDate today = LondonTime.date(clock.instant());
    return organisations.all().stream()
        .filter(o -> o.type() == own.type() && !o.code().equals(own.code()))
        .filter(o -> o.life().covers(today))
        .sorted(Comparator.comparing(Organisation::name))
        .toList();
  }

  /**
   * Keeps the organisations of these codes as its peers, or none from now on when there are no
   * codes. Refused, naming every code, where one is not of a candidate, and for too few or too
   * many.
   */
  public void choose(Organisation own, Collection<String> codes, String by) throws Refusal {
    if (codes.isEmpty()) {
      lists.remove(own.code());
      return;
    }
    Set<OrganisationCode> known =
        candidates(own).stream().map(Organisation::code).collect(Collectors.toSet());
    Set<OrganisationCode> peers = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (String code : codes) {
      OrganisationCode parsed = parsed(code);
      if (parsed != null && known.contains(parsed)) {
        peers.add(parsed);
      } else {
        others.add("\"%.20s\"".formatted(code.strip()));
      }
    }
    if (!others.isEmpty()) {
      throw new Refusal(
          Reason.UNREADABLE,
          "Choose among the other open %s. These are none: %s."
              .formatted(own.type().plural(), String.join(", ", others)));
    }
    if (peers.size() < PeerList.FEWEST || peers.size() > PeerList.MOST) {
      throw new Refusal(
          Reason.UNREADABLE,
          "Choose %d to %d organisations. You chose %d."
              .formatted(PeerList.FEWEST, PeerList.MOST, peers.size()));
    }
    lists.save(new PeerList(own.code(), List.copyOf(peers), by, clock.instant()));
  }

  private static @Nullable OrganisationCode parsed(String code) {
    try {
      return OrganisationCode.parse(code);
    } catch (IllegalArgumentException noCode) {
      return null;
    }
  }
}
