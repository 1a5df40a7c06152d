package org.waymark.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All extensions that were ever granted. None is changed: a later one replaces it. */
public interface Extensions {
  void add(Extension extension);

  /** All of one organisation's for a quarter, the one in force first. */
  List<Extension> of(QuarterId quarter, String organisation);

  /** Those of a quarter that are in force, by organisation. */
  List<Extension> inForce(QuarterId quarter);

  /**
   * The quarter with the organisation's own dates. An extension that the quarter's dates, changed
   * since, leave no room for is as none.
   */
  default Quarter ownDates(Quarter common, String organisation) {
    return with(of(common.id(), organisation).stream().findFirst(), common);
  }

  /** The quarter with their own dates, for the organisations that have an extension. */
  default Map<String, Quarter> allOwnDates(Quarter common) {
    Map<String, Quarter> own = new HashMap<>();
    for (Extension extension : inForce(common.id())) {
      own.put(extension.organisation(), with(Optional.of(extension), common));
    }
    return own;
  }

  /** When the last organisation's collection closes. */
  default Instant lastClose(Quarter common) {
    return allOwnDates(common).values().stream()
        .map(own -> own.dates().hardClose())
        .reduce(common.dates().hardClose(), (a, b) -> a.isAfter(b) ? a : b);
  }

  private static Quarter with(Optional<Extension> inForce, Quarter common) {
    try {
      return inForce.map(e -> e.of(common)).orElse(common);
    } catch (IllegalArgumentException overtaken) {
      return common;
    }
  }
}
