package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Successors;

/**
 * Scores over the released quarters. A quarter that is not among those given (not released, or
 * being corrected) has no point.
 */
public final class Trends {
  private final List<PastQuarter> quarters;
  private final Scoring scoring;

  public Trends(Collection<PastQuarter> quarters, Editions editions) {
    this.quarters = quarters.stream().sorted(Comparator.comparing(PastQuarter::id)).toList();
    this.scoring = new Scoring(editions);
  }

  /** As reported: the organisation's own scores alone. */
  public Series reported(Organisation organisation, String measure) {
    return series(
        measure, q -> own(q, organisation.code(), measure), q -> Set.of(organisation.type()));
  }

  /**
   * Restated: before a merger, the unweighted mean of the exact scores of the organisations that
   * are one by the last quarter (there are no size weights), and only where each of them that was
   * asked has a score; from then on its own. Nothing where nobody merged into it.
   */
  public Optional<Series> restated(
      Organisation organisation, String measure, Successors successors) {
    Set<OrganisationCode> parts = parts(organisation.code(), successors);
    return parts.stream().allMatch(organisation.code()::equals)
        ? Optional.empty()
        : Optional.of(
            series(measure, q -> combined(q, parts, measure), q -> Set.of(organisation.type())));
  }

  /** Those that the organisation stands for by the last quarter, itself included. */
  public Set<OrganisationCode> parts(OrganisationCode code, Successors successors) {
    if (quarters.isEmpty()) {
      return Set.of(code);
    }
    Set<OrganisationCode> all = new HashSet<>();
    quarters.forEach(q -> all.addAll(q.asked().keySet()));
    all.add(code);
    return successors
        .restated(all, quarters.get(quarters.size() - 1).id().lastDay())
        .getOrDefault(code, Set.of(code));
  }

  /** The group's medians over all who responded. */
  public Series group(PeerGroup group, String measure) {
    return series(measure, q -> median(q, group, measure), q -> types(q, group));
  }

  /** From each quarter to the next one. */
  public List<PanelChange> panels(PeerGroup group, String measure) {
    List<PanelChange> changes = new ArrayList<>();
    for (int i = 1; i < quarters.size(); i++) {
      changes.add(change(quarters.get(i - 1), quarters.get(i), group, measure));
    }
    return changes;
  }

  private PanelChange change(PastQuarter before, PastQuarter now, PeerGroup group, String measure) {
    Map<OrganisationCode, BigDecimal> then = before.scores(group, measure);
    Map<OrganisationCode, BigDecimal> today = now.scores(group, measure);
    Set<OrganisationCode> panel = new TreeSet<>(then.keySet());
    panel.retainAll(today.keySet());
    return new PanelChange(
        before.id(),
        now.id(),
        then.size(),
        today.size(),
        panel.size(),
        difference(today.values(), then.values(), now, group, measure),
        difference(
            panel.stream().map(today::get).toList(),
            panel.stream().map(then::get).toList(),
            now,
            group,
            measure),
        scoring.alike(now.edition(), before.edition(), measure, types(now, group)));
  }

  private static @Nullable BigDecimal difference(
      Collection<BigDecimal> now,
      Collection<BigDecimal> then,
      PastQuarter quarter,
      PeerGroup group,
      String measure) {
    BigDecimal after = statistics(now, quarter, group, measure).median();
    BigDecimal before = statistics(then, quarter, group, measure).median();
    return after == null || before == null ? null : after.subtract(before);
  }

  private Series series(
      String measure,
      Function<PastQuarter, TrendPoint> point,
      Function<PastQuarter, Set<OrganisationType>> types) {
    List<TrendPoint> points = new ArrayList<>();
    Set<Integer> rebases = new TreeSet<>();
    Edition last = null;
    boolean steps = false;
    int charted = 0;
    for (PastQuarter quarter : quarters) {
      TrendPoint one = point.apply(quarter);
      points.add(one);
      if (one.value() != null) {
        Set<OrganisationType> of = types.apply(quarter);
        if (last != null && !scoring.alike(quarter.edition(), last, measure, of)) {
          rebases.add(charted);
        }
        steps =
            one.mean() == null
                && of.stream().anyMatch(t -> Scoring.isLevel(quarter.edition(), measure, t));
        last = quarter.edition();
        charted++;
      }
    }
    return new Series(measure, points, rebases, steps);
  }

  private static TrendPoint own(PastQuarter quarter, OrganisationCode code, String measure) {
    return quarter
        .score(code, measure)
        .map(value -> point(quarter, value, 1, null))
        .orElseGet(() -> absent(quarter, why(quarter, code, measure)));
  }

  private static Absence why(PastQuarter quarter, OrganisationCode code, String measure) {
    if (!quarter.asked().containsKey(code)) {
      return Absence.NOT_ASKED;
    }
    if (!quarter.scores().containsKey(code)) {
      return Absence.NO_RETURN;
    }
    return PeerComparison.measures(quarter.edition()).contains(measure)
        ? Absence.NOT_AVAILABLE
        : Absence.NOT_IN_EDITION;
  }

  private static TrendPoint combined(
      PastQuarter quarter, Set<OrganisationCode> parts, String measure) {
    List<OrganisationCode> asked =
        parts.stream().filter(quarter.asked()::containsKey).sorted().toList();
    if (asked.isEmpty()) {
      return absent(quarter, Absence.NOT_ASKED);
    }
    if (asked.size() == 1) {
      return own(quarter, asked.get(0), measure);
    }
    List<BigDecimal> values =
        asked.stream().flatMap(code -> quarter.score(code, measure).stream()).toList();
    return values.size() < asked.size()
        ? absent(quarter, Absence.PART_MISSING)
        : point(
            quarter,
            values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64),
            values.size(),
            null);
  }

  private static TrendPoint median(PastQuarter quarter, PeerGroup group, String measure) {
    PeerStatistics of =
        statistics(quarter.scores(group, measure).values(), quarter, group, measure);
    BigDecimal median = of.median();
    return median == null
        ? absent(
            quarter, quarter.members(group).isEmpty() ? Absence.NOT_ASKED : Absence.NOT_AVAILABLE)
        : point(quarter, median, of.n(), of.mean());
  }

  private static PeerStatistics statistics(
      Collection<BigDecimal> values, PastQuarter quarter, PeerGroup group, String measure) {
    return new Members(List.copyOf(values)).statistics(group, quarter.id(), measure);
  }

  private static Set<OrganisationType> types(PastQuarter quarter, PeerGroup group) {
    return quarter.members(group).stream().map(Organisation::type).collect(Collectors.toSet());
  }

  private static TrendPoint point(
      PastQuarter quarter, BigDecimal value, int n, @Nullable BigDecimal mean) {
    return new TrendPoint(quarter.id(), quarter.edition().id(), value, null, n, mean);
  }

  private static TrendPoint absent(PastQuarter quarter, Absence why) {
    return new TrendPoint(quarter.id(), quarter.edition().id(), null, why, 0, null);
  }
}
