package org.waymark.benchmarking.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.waymark.benchmarking.RankDistribution;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.Ranked;

@Entity
@Table(name = "rank_interval")
@IdClass(RankKey.class)
@SuppressWarnings("NullAway.Init")
class RankRow {
  @Id private String quarter;

  @Id
  @Column(name = "group_kind")
  private String groupKind;

  @Id
  @Column(name = "group_id")
  private String groupId;

  @Id private String measure;
  @Id private String organisation;

  private int place;
  private int low;
  private int high;
  private int ranked;

  @Column(name = "class_width")
  private int classWidth;

  private byte[] counts;

  @Column(name = "method_version")
  private String methodVersion;

  protected RankRow() {}

  static RankRow of(Ranked ranked) {
    RankInterval interval = ranked.interval();
    var row = new RankRow();
    row.quarter = interval.quarter().toString();
    row.groupKind = interval.group().kind().name();
    row.groupId = interval.group().id();
    row.measure = interval.measure();
    row.organisation = interval.organisation().value();
    row.place = interval.rank();
    row.low = interval.low();
    row.high = interval.high();
    row.ranked = interval.of();
    row.classWidth = ranked.distribution().width();
    row.counts = PackedCounts.packed(ranked.distribution().counts());
    row.methodVersion = interval.methodVersion();
    return row;
  }

  RankDistribution toDistribution() {
    return new RankDistribution(classWidth, PackedCounts.unpacked(counts));
  }
}
