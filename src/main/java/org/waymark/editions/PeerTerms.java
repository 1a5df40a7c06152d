package org.waymark.editions;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what an edition finds peers: the size whose thirds are the size bands within a type, and how
 * much each size and each category weighs in the distance between two organisations of a type
 * (above 0). The names are those of the dimensions of organisations' profiles.
 */
public record PeerTerms(
    @Nullable String bandsBy,
    SortedMap<String, BigDecimal> sizes,
    SortedMap<String, BigDecimal> categories) {
  /** Where an edition says nothing: neither size bands nor nearest peers. */
  public static final PeerTerms NONE = new PeerTerms(null, new TreeMap<>(), new TreeMap<>());

  public PeerTerms {
    sizes = weights(sizes);
    categories = weights(categories);
  }

  private static SortedMap<String, BigDecimal> weights(Map<String, BigDecimal> given) {
    if (given.values().stream().anyMatch(w -> w.signum() <= 0)) {
      throw new IllegalArgumentException("a dimension of no weight is left out");
    }
    return Collections.unmodifiableSortedMap(new TreeMap<>(given));
  }
}
