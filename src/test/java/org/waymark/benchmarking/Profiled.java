package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.editions.Annexes;
import org.waymark.editions.Edition;
import org.waymark.editions.PeerTerms;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;

/** Profiles, and the edition of {@link Peers} with words about peers. */
final class Profiled {
  static final PeerTerms TERMS =
      new PeerTerms("spend", weights("spend", "3"), weights("teaching", "1"));
  static final Edition EDITION = with(TERMS);

  private Profiled() {}

  /** By spend and teaching, each absent where it is empty. */
  static Profile profile(
      String code, String spend, String teaching, Collaborative... collaboratives) {
    return new Profile(
        new OrganisationCode(code),
        spend.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of("spend", new BigDecimal(spend))),
        teaching.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of("teaching", teaching)),
        List.of(collaboratives));
  }

  static TreeMap<String, BigDecimal> weights(String dimension, String weight) {
    return new TreeMap<>(Map.of(dimension, new BigDecimal(weight)));
  }

  static Edition with(PeerTerms terms) {
    Edition sample = Peers.EDITION;
    return new Edition(
        sample.id(),
        sample.title(),
        sample.source(),
        sample.hash(),
        sample.scale(),
        sample.rounding(),
        sample.coverage(),
        sample.bands(),
        sample.themes(),
        sample.recommendations(),
        Annexes.NONE,
        ScoreTerms.USUAL,
        terms);
  }
}
