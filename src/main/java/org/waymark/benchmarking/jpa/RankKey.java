package org.waymark.benchmarking.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rank is of one organisation by one measure in one group and quarter. */
@SuppressWarnings("NullAway.Init")
public class RankKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private String quarter;
  private String groupKind;
  private String groupId;
  private String measure;
  private String organisation;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RankKey k
        && k.quarter.equals(quarter)
        && k.groupKind.equals(groupKind)
        && k.groupId.equals(groupId)
        && k.measure.equals(measure)
        && k.organisation.equals(organisation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quarter, groupKind, groupId, measure, organisation);
  }
}
