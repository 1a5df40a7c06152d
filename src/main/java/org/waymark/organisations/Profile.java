package org.waymark.organisations;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What peers of an organisation are found by, beside the register: sizes above 0 (expenditure,
 * staff) and categories (teaching or not), each by the name of its dimension, and the
 * collaboratives that it is in. A dimension that is not known is absent.
 */
public record Profile(
    OrganisationCode organisation,
    SortedMap<String, BigDecimal> sizes,
    SortedMap<String, String> categories,
    List<Collaborative> collaboratives) {
  private static final String DIMENSION = "[a-z][a-z0-9-]{0,39}";
  private static final int LONGEST_CATEGORY = 60;

  public Profile {
    Objects.requireNonNull(organisation);
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    sizes.forEach((dimension, size) -> plain.put(dimension, plain(dimension, size)));
    sizes = Collections.unmodifiableSortedMap(plain);
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    collaboratives = List.copyOf(new TreeSet<>(collaboratives));
    check(sizes.keySet());
    check(categories.keySet());
    for (String category : categories.values()) {
      if (category.isBlank() || category.length() > LONGEST_CATEGORY) {
        throw new IllegalArgumentException(
            "a category has 1 to %d characters".formatted(LONGEST_CATEGORY));
      }
    }
    if (collaboratives.stream().map(Collaborative::code).distinct().count()
        < collaboratives.size()) {
      throw new IllegalArgumentException(organisation + " is in a collaborative under two names");
    }
  }

  /** Whether it can name a dimension. */
  public static boolean isDimension(String name) {
    return name.matches(DIMENSION);
  }

  /** One by the organisation's code, for lists of profiles. */
  public static Map<OrganisationCode, Profile> byCode(Collection<Profile> profiles) {
    Map<OrganisationCode, Profile> all = new TreeMap<>();
    profiles.forEach(p -> all.put(p.organisation(), p));
    return all;
  }

  private static void check(Collection<String> dimensions) {
    for (String name : dimensions) {
      if (!isDimension(name)) {
        throw new IllegalArgumentException(
            "a dimension has up to 40 small letters, digits and hyphens, not \"" + name + "\"");
      }
    }
  }

  /** Without zeros at its end, so that 12.50 and 12.5 are the same size. */
  private static BigDecimal plain(String dimension, BigDecimal size) {
    if (size.signum() <= 0) {
      throw new IllegalArgumentException(
          "%s is above 0, not %s".formatted(dimension, size.toPlainString()));
    }
    BigDecimal plain = size.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
