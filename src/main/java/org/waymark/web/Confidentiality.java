package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.waymark.access.Release;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Editions;

/** To whom the scores of a quarter are released: its edition may keep them confidential. */
@Dependent
public class Confidentiality {
  private final Quarters quarters;
  private final Editions editions;

  @Inject
  public Confidentiality(Quarters quarters, Editions editions) {
    this.quarters = quarters;
    this.editions = editions;
  }

  public Release of(QuarterId id, boolean released) {
    return released && quarters.find(id).filter(this::isConfidential).isPresent()
        ? Release.CONFIDENTIAL
        : Release.of(released);
  }

  private boolean isConfidential(Quarter quarter) {
    return editions.find(quarter.edition()).orElseThrow().terms().confidential();
  }
}
