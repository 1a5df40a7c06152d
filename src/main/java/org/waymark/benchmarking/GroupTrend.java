package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

/** One measure of a group's members: their median in a quarter, and how it changed to the next. */
record GroupTrend(PeerGroup group, TrendMeasure measure, Scoring scoring) {

  /** The median over all who responded. */
  TrendPoint point(PastQuarter quarter) {
    PeerStatistics of = statistics(quarter.values(group, measure.id()).values(), quarter);
    BigDecimal median = of.median();
    if (median == null) {
      return TrendPoint.absent(quarter, why(quarter));
    }
    return of.n() < measure.fewestMembers()
        ? TrendPoint.absent(quarter, Absence.TOO_FEW)
        : TrendPoint.of(quarter, median, of.n(), of.mean());
  }

  private Absence why(PastQuarter quarter) {
    List<Organisation> members = quarter.members(group);
    if (members.isEmpty()) {
      return Absence.NOT_ASKED;
    }
    if (!quarter.measures().contains(measure.id())) {
      return Absence.NOT_IN_EDITION;
    }
    return members.stream().noneMatch(m -> quarter.returns().containsKey(m.code()))
        ? Absence.NO_RETURN
        : Absence.NOT_AVAILABLE;
  }

  Set<OrganisationType> types(PastQuarter quarter) {
    return quarter.members(group).stream().map(Organisation::type).collect(Collectors.toSet());
  }

  /** From each quarter to the next one. */
  List<PanelChange> changes(List<PastQuarter> quarters) {
    List<PanelChange> changes = new ArrayList<>();
    for (int i = 1; i < quarters.size(); i++) {
      changes.add(change(quarters.get(i - 1), quarters.get(i)));
    }
    return changes;
  }

  private PanelChange change(PastQuarter before, PastQuarter now) {
    Map<OrganisationCode, BigDecimal> then = before.values(group, measure.id());
    Map<OrganisationCode, BigDecimal> today = now.values(group, measure.id());
    Set<OrganisationCode> panel = new TreeSet<>(then.keySet());
    panel.retainAll(today.keySet());
    return new PanelChange(
        before.id(),
        now.id(),
        then.size(),
        today.size(),
        panel.size(),
        difference(today.values(), then.values(), now),
        difference(
            panel.stream().map(today::get).toList(), panel.stream().map(then::get).toList(), now),
        scoring.alike(now.edition(), before.edition(), measure, types(now)));
  }

  /** Nothing where one of the two medians is of too few. */
  private @Nullable BigDecimal difference(
      Collection<BigDecimal> now, Collection<BigDecimal> then, PastQuarter quarter) {
    BigDecimal after = statistics(now, quarter).median();
    BigDecimal before = statistics(then, quarter).median();
    return after == null
            || before == null
            || Math.min(now.size(), then.size()) < measure.fewestMembers()
        ? null
        : after.subtract(before);
  }

  private PeerStatistics statistics(Collection<BigDecimal> values, PastQuarter quarter) {
    return new Members(List.copyOf(values), Disclosure.of(quarter.edition()))
        .statistics(group, quarter.id(), measure.id());
  }
}
