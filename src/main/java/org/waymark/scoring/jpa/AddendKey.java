package org.waymark.scoring.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An explanation's lines are numbered within their measure. */
@SuppressWarnings("NullAway.Init")
public class AddendKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private String quarter;
  private String organisation;
  private String measure;
  private Integer line;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AddendKey k
        && k.quarter.equals(quarter)
        && k.organisation.equals(organisation)
        && k.measure.equals(measure)
        && k.line.equals(line);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quarter, organisation, measure, line);
  }
}
