package org.waymark.benchmarking.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.calendar.QuarterId;

@Entity
@Table(name = "peer_statistics")
@IdClass(GroupMeasureKey.class)
@SuppressWarnings("NullAway.Init")
class StatisticsRow {
  @Id private String quarter;

  @Id
  @Column(name = "group_kind")
  private String groupKind;

  @Id
  @Column(name = "group_id")
  private String groupId;

  @Id private String measure;

  @Column(name = "group_name")
  private String groupName;

  private int line;
  private int n;
  private @Nullable BigDecimal lowest;
  private @Nullable BigDecimal q1;
  private @Nullable BigDecimal median;
  private @Nullable BigDecimal q3;
  private @Nullable BigDecimal highest;
  private @Nullable BigDecimal mean;

  protected StatisticsRow() {}

  static StatisticsRow of(PeerStatistics statistics, int line) {
    var row = new StatisticsRow();
    row.quarter = statistics.quarter().toString();
    row.groupKind = statistics.group().kind().name();
    row.groupId = statistics.group().id();
    row.groupName = statistics.group().name();
    row.measure = statistics.measure();
    row.line = line;
    row.n = statistics.n();
    row.lowest = statistics.min();
    row.q1 = statistics.q1();
    row.median = statistics.median();
    row.q3 = statistics.q3();
    row.highest = statistics.max();
    row.mean = statistics.mean();
    return row;
  }

  GroupMeasureKey key() {
    return new GroupMeasureKey(quarter, groupKind, groupId, measure);
  }

  /** Whether the other has the same figures in the same place. */
  boolean says(StatisticsRow other) {
    return line == other.line && toStatistics().equals(other.toStatistics());
  }

  PeerStatistics toStatistics() {
    return new PeerStatistics(
        new PeerGroup(PeerGroup.Kind.valueOf(groupKind), groupId, groupName),
        QuarterId.parse(quarter),
        measure,
        n,
        lowest,
        q1,
        median,
        q3,
        highest,
        mean);
  }
}
