package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/**
 * One organisation beside all its groups: those that it is a member of, its nearest ten, and the
 * peers that it chose, where they are given.
 */
public record PeerSurvey(
    Organisation organisation,
    PeerComparison comparison,
    List<GroupComparison> groups,
    List<Neighbour> nearest) {
  public PeerSurvey {
    groups = List.copyOf(groups);
    nearest = List.copyOf(nearest);
  }

  /** Nothing when the organisation has no scores in the comparison. */
  public static Optional<PeerSurvey> of(
      OrganisationCode code, PeerComparison comparison, Optional<PeerList> chosen) {
    return comparison.organisation(code).flatMap(o -> of(o, comparison, chosen));
  }

  private static Optional<PeerSurvey> of(
      Organisation own, PeerComparison comparison, Optional<PeerList> chosen) {
    return comparison
        .score(own.code())
        .map(scores -> new Survey(own, scores, comparison).with(chosen));
  }

  /** The one place where lists of own peers are refused. */
  public static boolean ownListsAllowed(Edition edition) {
    return Disclosure.of(edition).single();
  }

  private record Survey(Organisation own, MaturityScore scores, PeerComparison comparison) {

    PeerSurvey with(Optional<PeerList> chosen) {
      List<Neighbour> nearest = nearest();
      List<GroupComparison> groups = new ArrayList<>(given());
      if (!nearest.isEmpty()) {
        groups.add(
            beside(
                PeerGroup.nearestTo(own.code(), nearest.size()),
                nearest.stream().map(n -> n.organisation().code()).toList()));
      }
      chosen
          .filter(list -> ownListsAllowed(comparison.edition()))
          .ifPresent(list -> groups.add(beside(PeerGroup.chosenBy(own.code()), ofOwnType(list))));
      return new PeerSurvey(own, comparison, groups, nearest);
    }

    private List<Neighbour> nearest() {
      return new Nearness(
              comparison.organisations().stream().filter(this::isOfOwnType).toList(),
              comparison.memberships().profiles(),
              comparison.edition().peers())
          .nearest(own.code());
    }

    /** A list was of one type when it was chosen, and the register may have changed since. */
    private List<OrganisationCode> ofOwnType(PeerList list) {
      return list.peers().stream()
          .filter(code -> comparison.organisation(code).filter(this::isOfOwnType).isPresent())
          .toList();
    }

    private boolean isOfOwnType(Organisation other) {
      return other.type() == own.type();
    }

    /** Groups with the organisation among their members. */
    private List<GroupComparison> given() {
      Memberships memberships = comparison.memberships();
      List<GroupComparison> all = new ArrayList<>();
      for (PeerGroup group : memberships.of(own.code())) {
        boolean oneType = memberships.isOfOneType(group);
        List<Standing> standings = new ArrayList<>();
        for (Score score : scores.scores()) {
          if (oneType || score.tier() != Score.Tier.ISSUE) {
            comparison
                .members(group, score.measure())
                .map(m -> standing(group, score, m, oneType ? m.position(score) : Position.NONE, m))
                .ifPresent(standings::add);
          }
        }
        all.add(new GroupComparison(group, memberships.size(group), oneType, standings));
      }
      return all;
    }

    /** Among others of its type it has a position, and is none of those that figures are of. */
    private GroupComparison beside(PeerGroup group, Collection<OrganisationCode> others) {
      List<Standing> standings = new ArrayList<>();
      for (Score score : scores.scores()) {
        List<BigDecimal> values = new ArrayList<>();
        for (OrganisationCode other : others) {
          comparison
              .score(other)
              .flatMap(m -> m.of(score.measure()))
              .map(Score::exact)
              .ifPresent(values::add);
        }
        var members = new Members(values, Disclosure.of(comparison.edition()));
        Optional.ofNullable(score.exact()).ifPresent(values::add);
        var with = new Members(values, Disclosure.of(comparison.edition()));
        boolean reliable = members.statistics(group, scores.quarter(), score.measure()).reliable();
        standings.add(
            standing(group, score, members, reliable ? with.position(score) : Position.NONE, with));
      }
      return new GroupComparison(group, others.size(), true, standings);
    }

    private Standing standing(
        PeerGroup group, Score score, Members members, Position position, Members drawn) {
      return new Standing(
          score,
          members.statistics(group, scores.quarter(), score.measure()),
          position,
          drawn.values());
    }
  }
}
