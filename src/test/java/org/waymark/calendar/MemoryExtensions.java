package org.waymark.calendar;

import java.util.ArrayList;
import java.util.List;

/** Extensions in the order in which they were granted. */
public final class MemoryExtensions implements Extensions {
  private final List<Extension> all = new ArrayList<>();

  @Override
  public void add(Extension extension) {
    all.add(0, extension);
  }

  @Override
  public List<Extension> of(QuarterId quarter, String organisation) {
    return all.stream()
        .filter(e -> e.quarter().equals(quarter) && e.organisation().equals(organisation))
        .toList();
  }

  @Override
  public List<Extension> inForce(QuarterId quarter) {
    return all.stream()
        .filter(e -> e.equals(of(quarter, e.organisation()).stream().findFirst().orElse(null)))
        .toList();
  }
}
