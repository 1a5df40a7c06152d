package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Profile;

/** Which groups each organisation of a quarter's register is a member of, and why. */
final class Memberships {
  private final Map<OrganisationCode, List<PeerGroup>> groups = new TreeMap<>();
  private final Map<PeerGroup, Set<OrganisationType>> types = new HashMap<>();
  private final Map<PeerGroup, Integer> sizes = new HashMap<>();
  private final Map<OrganisationCode, Profile> profiles = new TreeMap<>();

  Memberships(Collection<Organisation> register, Collection<Profile> known, Edition edition) {
    Map<OrganisationCode, Profile> all = Profile.byCode(known);
    for (Organisation one : register) {
      Optional.ofNullable(all.get(one.code())).ifPresent(p -> profiles.put(one.code(), p));
    }
    String bandsBy = edition.peers().bandsBy();
    Map<OrganisationCode, SizeBand> bands =
        bandsBy == null ? Map.of() : SizeBand.of(register, profiles, bandsBy);
    for (Organisation one : register) {
      List<PeerGroup> of = new ArrayList<>(PeerGroup.of(one));
      SizeBand band = bands.get(one.code());
      if (band != null && bandsBy != null) {
        of.add(band.group(one.type(), bandsBy));
      }
      profile(one.code())
          .ifPresent(
              p ->
                  p.collaboratives()
                      .forEach(
                          c ->
                              of.add(
                                  new PeerGroup(
                                      PeerGroup.Kind.COLLABORATIVE, c.code(), c.name()))));
      groups.put(one.code(), List.copyOf(of));
      for (PeerGroup group : of) {
        types.computeIfAbsent(group, g -> EnumSet.noneOf(OrganisationType.class)).add(one.type());
        sizes.merge(group, 1, Integer::sum);
      }
    }
  }

  /** In the order of kinds. */
  List<PeerGroup> of(OrganisationCode code) {
    return groups.getOrDefault(code, List.of());
  }

  /** Whether all members are of one type: only there does anybody have a position. */
  boolean isOfOneType(PeerGroup group) {
    return types.getOrDefault(group, Set.of()).size() == 1;
  }

  /** How many organisations the group has, with a score or without. */
  int size(PeerGroup group) {
    return sizes.getOrDefault(group, 0);
  }

  Optional<Profile> profile(OrganisationCode code) {
    return Optional.ofNullable(profiles.get(code));
  }

  /** Those of the register's organisations that have one. */
  Map<OrganisationCode, Profile> profiles() {
    return profiles;
  }
}
