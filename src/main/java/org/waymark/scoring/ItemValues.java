package org.waymark.scoring;

import java.util.Arrays;
import org.waymark.organisations.OrganisationCode;

/**
 * What one return gives to each scored question of its edition, in the edition's order: on the
 * reporting scale and on the edition's basis, as {@link Scorer} takes it.
 */
public final class ItemValues {
  /** The level of what is no level, or is not answered. */
  public static final int NO_LEVEL = -1;

  private final OrganisationCode organisation;
  private final boolean[] applies;
  private final double[] values;
  private final int[] levels;

  ItemValues(OrganisationCode organisation, int items) {
    this.organisation = organisation;
    this.applies = new boolean[items];
    this.values = new double[items];
    this.levels = new int[items];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(levels, NO_LEVEL);
  }

  void put(int item, double value, int level) {
    applies[item] = true;
    values[item] = value;
    levels[item] = level;
  }

  public OrganisationCode organisation() {
    return organisation;
  }

  /** Whether the question is scored for this organisation. */
  public boolean applies(int item) {
    return applies[item];
  }

  /** Not a number where the question does not apply, or its answer is owed. */
  public double value(int item) {
    return values[item];
  }

  /** The level that counts, or {@link #NO_LEVEL}. */
  public int level(int item) {
    return levels[item];
  }
}
