package org.waymark.benchmarking.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.RankInterval;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

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

  @Column(name = "group_name")
  private String groupName;

  private int place;
  private int low;
  private int high;
  private byte[] counts;

  @Column(name = "method_version")
  private String methodVersion;

  protected RankRow() {}

  static RankRow of(RankInterval interval) {
    var row = new RankRow();
    row.quarter = interval.quarter().toString();
    row.groupKind = interval.group().kind().name();
    row.groupId = interval.group().id();
    row.groupName = interval.group().name();
    row.measure = interval.measure();
    row.organisation = interval.organisation().value();
    row.place = interval.rank();
    row.low = interval.low();
    row.high = interval.high();
    row.counts = PackedCounts.packed(interval.counts());
    row.methodVersion = interval.methodVersion();
    return row;
  }

  RankInterval toInterval() {
    return new RankInterval(
        QuarterId.parse(quarter),
        new PeerGroup(PeerGroup.Kind.valueOf(groupKind), groupId, groupName),
        measure,
        new OrganisationCode(organisation),
        place,
        low,
        high,
        PackedCounts.unpacked(counts),
        methodVersion);
  }
}
