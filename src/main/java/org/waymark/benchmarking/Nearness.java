package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.PeerTerms;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;

/**
 * How far organisations of one type are from each other. The distance is √(Σ w·d² / Σ w) over the
 * dimensions that are known of both, with the edition's weights: d is the difference of the
 * z-scores of the sizes' logarithms within the type, and of a category 0 where they agree and 1
 * where not. A dimension in which all of the type agree tells nothing and is left out.
 */
final class Nearness {
  /** The nearest ten. */
  static final int MOST = 10;

  private static final int SCALE = 6;
  private static final Comparator<Neighbour> NEAREST_FIRST =
      Comparator.comparing(Neighbour::distance).thenComparing(n -> n.organisation().code());

  private final List<Organisation> type;
  private final List<Dimension> dimensions = new ArrayList<>();

  /** Among the organisations of a type; those without a profile are nobody's neighbours. */
  Nearness(
      Collection<Organisation> type, Map<OrganisationCode, Profile> profiles, PeerTerms terms) {
    this.type = List.copyOf(type);
    terms
        .sizes()
        .forEach(
            (name, weight) ->
                add(
                    Dimension.Size.of(
                        weight.doubleValue(), known(profiles, p -> p.sizes().get(name)))));
    terms
        .categories()
        .forEach(
            (name, weight) ->
                add(
                    new Dimension.Category(
                        weight.doubleValue(), known(profiles, p -> p.categories().get(name)))));
  }

  private <T> SortedMap<OrganisationCode, T> known(
      Map<OrganisationCode, Profile> profiles, Function<Profile, @Nullable T> of) {
    SortedMap<OrganisationCode, T> known = new TreeMap<>();
    for (Organisation one : type) {
      Profile profile = profiles.get(one.code());
      T value = profile == null ? null : of.apply(profile);
      if (value != null) {
        known.put(one.code(), value);
      }
    }
    return known;
  }

  private void add(Dimension dimension) {
    if (dimension.tells()) {
      dimensions.add(dimension);
    }
  }

  /** The nearest, up to ten, ties by code; nobody whose dimensions are other ones. */
  List<Neighbour> nearest(OrganisationCode own) {
    List<Neighbour> all = new ArrayList<>();
    for (Organisation other : type) {
      if (!other.code().equals(own)) {
        distance(own, other.code()).ifPresent(d -> all.add(new Neighbour(other, decimal(d))));
      }
    }
    return all.stream().sorted(NEAREST_FIRST).limit(MOST).toList();
  }

  private OptionalDouble distance(OrganisationCode own, OrganisationCode other) {
    double sum = 0;
    double weights = 0;
    for (Dimension dimension : dimensions) {
      OptionalDouble apart = dimension.between(own, other);
      if (apart.isPresent()) {
        sum += dimension.weight() * apart.getAsDouble() * apart.getAsDouble();
        weights += dimension.weight();
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sum / weights));
  }

  private static BigDecimal decimal(double distance) {
    return BigDecimal.valueOf(distance).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
