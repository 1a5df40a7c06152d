package org.waymark.advice;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.organisations.OrganisationCode;

/** What all counting returns of a quarter say beside their scores, by organisation. */
public record QuarterFacts(Map<OrganisationCode, Reported> all) {
  /** Of a quarter in which no return counts. */
  public static final QuarterFacts NONE = new QuarterFacts(Map.of());

  public QuarterFacts {
    all = new TreeMap<>(all);
  }

  /** {@link Reported#NOTHING} of an organisation without a return that counts. */
  public Reported of(OrganisationCode code) {
    return all.getOrDefault(code, Reported.NOTHING);
  }
}
