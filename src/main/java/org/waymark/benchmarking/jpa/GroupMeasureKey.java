package org.waymark.benchmarking.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statistics, and the ranks of a table, are of one measure in one group and quarter. */
@SuppressWarnings("NullAway.Init")
public class GroupMeasureKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private String quarter;
  private String groupKind;
  private String groupId;
  private String measure;

  protected GroupMeasureKey() {}

  GroupMeasureKey(String quarter, String groupKind, String groupId, String measure) {
    this.quarter = quarter;
    this.groupKind = groupKind;
    this.groupId = groupId;
    this.measure = measure;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupMeasureKey k
        && k.quarter.equals(quarter)
        && k.groupKind.equals(groupKind)
        && k.groupId.equals(groupId)
        && k.measure.equals(measure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quarter, groupKind, groupId, measure);
  }
}
