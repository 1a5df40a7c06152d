package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Successors;

/**
 * Scores over the quarters that are given, and the numbers that were added to them. A quarter
 * between them that is not given has no value.
 */
public final class Trends {
  private final List<PastQuarter> quarters;
  private final Editions editions;
  private final Successors successors;
  private final Scoring scoring;
  private final Restatement restatement;

  public Trends(Collection<PastQuarter> quarters, Editions editions, Successors successors) {
    this.quarters = quarters.stream().sorted(Comparator.comparing(PastQuarter::id)).toList();
    this.editions = editions;
    this.successors = successors;
    this.scoring = new Scoring(editions);
    this.restatement = new Restatement(this.quarters, successors);
  }

  /** The earliest first. */
  List<PastQuarter> quarters() {
    return quarters;
  }

  /** The same over other contents of the quarters. */
  Trends with(UnaryOperator<PastQuarter> other) {
    return new Trends(quarters.stream().map(other).toList(), editions, successors);
  }

  /** Whether the edition of any of the quarters keeps scores from peers. */
  public boolean confidential() {
    return quarters.stream().anyMatch(q -> q.edition().terms().confidential());
  }

  /** Of the last quarter; nothing where there is none. */
  public Optional<Edition> edition() {
    return last().map(PastQuarter::edition);
  }

  /** The last quarter; nothing where there is none. */
  public Optional<QuarterId> until() {
    return last().map(PastQuarter::id);
  }

  private Optional<PastQuarter> last() {
    return quarters.isEmpty() ? Optional.empty() : Optional.of(quarters.get(quarters.size() - 1));
  }

  /** As reported: the organisation's own values alone. */
  public Series reported(Organisation organisation, TrendMeasure measure) {
    return series(
        measure,
        q -> TrendPoint.own(q, organisation.code(), measure.id()),
        q -> Set.of(organisation.type()));
  }

  /**
   * Restated: before a merger, the mean of the exact values of the organisations that are one by
   * the last quarter, and only where each of them that was asked has one; from then on its own.
   * Nothing where nobody merged into it.
   */
  public Optional<Series> restated(Organisation organisation, TrendMeasure measure) {
    Set<OrganisationCode> parts = restatement.parts(organisation.code());
    return parts.size() == 1
        ? Optional.empty()
        : Optional.of(
            series(
                measure,
                q -> Restatement.combined(q, parts, measure.id()),
                q -> Set.of(organisation.type())));
  }

  /** Those that the organisation stands for by the last quarter, itself included. */
  public Set<OrganisationCode> parts(OrganisationCode code) {
    return restatement.parts(code);
  }

  /** The mergers into the organisation within the quarters, the earliest first. */
  public List<Merger> mergers(OrganisationCode code) {
    return restatement.mergers(code);
  }

  /** The group's medians over all who responded. */
  public Series group(PeerGroup group, TrendMeasure measure) {
    var of = new GroupTrend(group, measure, scoring);
    return series(measure, of::point, of::types);
  }

  /** From each quarter to the next one. */
  public List<PanelChange> panels(PeerGroup group, TrendMeasure measure) {
    return new GroupTrend(group, measure, scoring).changes(quarters);
  }

  /** The group of that kind and id, by the name of the last quarter that has a member of it. */
  public Optional<PeerGroup> group(PeerGroup.Kind kind, String id) {
    for (int i = quarters.size() - 1; i >= 0; i--) {
      Optional<PeerGroup> found =
          quarters.get(i).asked().values().stream()
              .flatMap(o -> PeerGroup.of(o).stream())
              .filter(g -> g.kind() == kind && g.id().equals(id))
              .min(Comparator.comparing(PeerGroup::name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** SHA-256 of all that the trends are made of: what would change one changes it. */
  public String madeFrom() {
    StringBuilder all = new StringBuilder();
    quarters.forEach(q -> all.append(q.content()).append('\n'));
    return DigestUtils.sha256Hex(all.append(restatement.content()).toString());
  }

  private Series series(
      TrendMeasure measure,
      Function<PastQuarter, TrendPoint> point,
      Function<PastQuarter, Set<OrganisationType>> types) {
    List<TrendPoint> points = new ArrayList<>();
    Set<Integer> rebases = new TreeSet<>();
    @Nullable Edition last = null;
    boolean steps = false;
    int charted = 0;
    for (PastQuarter quarter : quarters) {
      fill(points, quarter.id());
      TrendPoint one = point.apply(quarter);
      points.add(one);
      if (one.value() != null) {
        Set<OrganisationType> of = types.apply(quarter);
        if (last != null && !scoring.alike(quarter.edition(), last, measure, of)) {
          rebases.add(charted);
        }
        steps =
            one.mean() == null
                && of.stream().anyMatch(t -> Scoring.isLevel(quarter.edition(), measure.id(), t));
        last = quarter.edition();
        charted++;
      }
    }
    return new Series(measure, points, rebases, steps, Optional.empty());
  }

  /** The quarters that are not given, up to this one. */
  private static void fill(List<TrendPoint> points, QuarterId until) {
    while (!points.isEmpty() && !points.get(points.size() - 1).quarter().next().equals(until)) {
      points.add(TrendPoint.notReleased(points.get(points.size() - 1).quarter().next()));
    }
  }
}
