package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerGroup.Kind;
import org.waymark.benchmarking.Trends;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.OrganisationType;
import org.waymark.web.session.CurrentUser;

/** Finds the group that an address names; an unknown area is refused like a foreign one. */
@Dependent
class KnownGroups {
  private final CurrentUser currentUser;

  @Inject
  KnownGroups(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** At most one of type, region and board; England where none is named. */
  PeerGroup of(Trends trends, @Nullable String type, @Nullable String region, @Nullable String icb)
      throws Refusal {
    if (Stream.of(Optional.ofNullable(type), Optional.ofNullable(region), Optional.ofNullable(icb))
            .filter(Optional::isPresent)
            .count()
        > 1) {
      throw new Refusal(Reason.UNREADABLE, "Name one of type, region and icb, or none of them.");
    }
    if (type != null) {
      currentUser.require(Deed.SEE_SCORES, Target.nation(true));
      return Arrays.stream(OrganisationType.values())
          .filter(t -> t.id().equals(type))
          .map(PeerGroup::of)
          .findFirst()
          .orElseThrow(() -> new Refusal(Reason.UNREADABLE, types()));
    }
    if (icb != null) {
      currentUser.require(Deed.SEE_SCORES, Target.icb(icb, Release.OPEN));
      return area(trends, Kind.ICB, icb);
    }
    currentUser.require(Deed.SEE_SCORES, Target.nation(true));
    return region == null ? PeerGroup.NATION : area(trends, Kind.REGION, region);
  }

  private static PeerGroup area(Trends trends, Kind kind, String id) throws Refusal {
    return trends.group(kind, id).orElseThrow(() -> Policy.refusal(Deed.SEE_SCORES));
  }

  private static String types() {
    return "The types are %s."
        .formatted(
            Arrays.stream(OrganisationType.values())
                .map(OrganisationType::id)
                .collect(Collectors.joining(", ")));
  }
}
