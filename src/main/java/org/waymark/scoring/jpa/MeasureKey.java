package org.waymark.scoring.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A score is one measure of one organisation in one quarter. */
@SuppressWarnings("NullAway.Init")
public class MeasureKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private String quarter;
  private String organisation;
  private String measure;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasureKey k
        && k.quarter.equals(quarter)
        && k.organisation.equals(organisation)
        && k.measure.equals(measure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quarter, organisation, measure);
  }
}
