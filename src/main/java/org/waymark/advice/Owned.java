package org.waymark.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.organisations.Organisation;

/** A technology and whose register it stands in. */
record Owned(Organisation organisation, Technology technology) {

  /** All of these organisations, in the order of their codes and rows. */
  static List<Owned> of(Collection<Organisation> organisations, QuarterFacts facts) {
    List<Owned> all = new ArrayList<>();
    organisations.stream()
        .sorted(Comparator.comparing(Organisation::code))
        .forEach(o -> facts.of(o.code()).technologies().forEach(t -> all.add(new Owned(o, t))));
    return all;
  }

  String key() {
    return technology.key();
  }
}
