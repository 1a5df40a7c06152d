package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Profile;

/**
 * Thirds of a type by one size: of n organisations whose size is known, one that s others are
 * smaller than is in third ⌊3s/n⌋, so that equal sizes are in one band. A type has bands when a
 * third of it can have five members, that is from 13 on.
 */
enum SizeBand {
  SMALL("small"),
  MIDDLE("middle-sized"),
  LARGE("large");

  static final int FEWEST = 3 * (PeerStatistics.SMALLEST_RELIABLE - 1) + 1;

  private final String words;

  SizeBand(String words) {
    this.words = words;
  }

  /** "small acute trusts, by operating expenditure". */
  PeerGroup group(OrganisationType type, String dimension) {
    return new PeerGroup(
        PeerGroup.Kind.SIZE_BAND,
        type.id() + "-" + name().toLowerCase(java.util.Locale.ROOT),
        "%s %s, by %s".formatted(words, type.plural(), dimension.replace('-', ' ')));
  }

  /** The band of every organisation that is in one. */
  static Map<OrganisationCode, SizeBand> of(
      Collection<Organisation> register,
      Map<OrganisationCode, Profile> profiles,
      String dimension) {
    Map<OrganisationType, Map<OrganisationCode, BigDecimal>> sizes =
        new EnumMap<>(OrganisationType.class);
    for (Organisation one : register) {
      Profile profile = profiles.get(one.code());
      BigDecimal size = profile == null ? null : profile.sizes().get(dimension);
      if (size != null) {
        sizes.computeIfAbsent(one.type(), t -> new TreeMap<>()).put(one.code(), size);
      }
    }
    Map<OrganisationCode, SizeBand> bands = new TreeMap<>();
    for (Map<OrganisationCode, BigDecimal> ofType : sizes.values()) {
      List<BigDecimal> all = ofType.values().stream().sorted().toList();
      if (all.size() >= FEWEST) {
        ofType.forEach(
            (code, size) -> bands.put(code, values()[3 * smaller(all, size) / all.size()]));
      }
    }
    return Collections.unmodifiableMap(bands);
  }

  private static int smaller(List<BigDecimal> rising, BigDecimal size) {
    return rising.indexOf(size);
  }
}
