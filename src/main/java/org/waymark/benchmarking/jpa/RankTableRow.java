package org.waymark.benchmarking.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.RankTable;
import org.waymark.calendar.QuarterId;

@Entity
@Table(name = "rank_table")
@IdClass(GroupMeasureKey.class)
@SuppressWarnings("NullAway.Init")
class RankTableRow {
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

  private String inputs;

  protected RankTableRow() {}

  static RankTableRow of(RankTable table) {
    var row = new RankTableRow();
    row.quarter = table.quarter().toString();
    row.groupKind = table.group().kind().name();
    row.groupId = table.group().id();
    row.groupName = table.group().name();
    row.measure = table.measure();
    row.inputs = table.inputs();
    return row;
  }

  RankTable toTable() {
    return new RankTable(QuarterId.parse(quarter), group(), measure, inputs);
  }

  PeerGroup group() {
    return new PeerGroup(PeerGroup.Kind.valueOf(groupKind), groupId, groupName);
  }
}
