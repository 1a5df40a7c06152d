package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Peers.organisation;
import static org.waymark.benchmarking.Profiled.profile;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.COMMUNITY_TRUST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Profile;

class SizeBandTest {
  @Test
  void a_type_is_cut_in_thirds_by_size_from_thirteen_on() {
    assertThat(bands(sizes(12))).isEmpty();
    // ⌊3s/13⌋ is 0 for s to 4, 1 for 5 to 8, 2 from 9 on
    assertThat(counts(sizes(13))).isEqualTo(Map.of("SMALL", 5L, "MIDDLE", 4L, "LARGE", 4L));
    assertThat(counts(sizes(15))).isEqualTo(Map.of("SMALL", 5L, "MIDDLE", 5L, "LARGE", 5L));
    Map<OrganisationCode, SizeBand> bands = bands(sizes(15));
    assertThat(bands.get(new OrganisationCode("R04"))).isEqualTo(SizeBand.SMALL);
    assertThat(bands.get(new OrganisationCode("R05"))).isEqualTo(SizeBand.MIDDLE);
    assertThat(bands.get(new OrganisationCode("R10"))).isEqualTo(SizeBand.LARGE);
  }

  @Test
  void equal_sizes_are_in_one_band() {
    List<String> sizes = new ArrayList<>(sizes(15));
    sizes.set(5, "5");
    sizes.set(6, "5.00");
    assertThat(sizes.get(4)).isEqualTo("5");
    Map<OrganisationCode, SizeBand> bands = bands(sizes);
    assertThat(bands.get(new OrganisationCode("R05"))).isEqualTo(SizeBand.SMALL);
    assertThat(bands.get(new OrganisationCode("R06"))).isEqualTo(SizeBand.SMALL);
    assertThat(bands.get(new OrganisationCode("R07"))).isEqualTo(SizeBand.MIDDLE);
  }

  @Test
  void who_has_no_size_is_in_no_band_and_is_not_counted() {
    List<String> sizes = new ArrayList<>(sizes(14));
    sizes.set(3, "");
    assertThat(bands(sizes)).hasSize(13).doesNotContainKey(new OrganisationCode("R03"));
    sizes.set(4, "");
    assertThat(bands(sizes)).isEmpty();
  }

  @Test
  void each_type_has_its_own_bands() {
    List<Organisation> register = new ArrayList<>(register(15, ACUTE_TRUST, "R"));
    register.addAll(register(15, COMMUNITY_TRUST, "C"));
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      profiles.add(profile("R%02d".formatted(i), "" + (1 + i), ""));
      profiles.add(profile("C%02d".formatted(i), "" + (1000 + i), ""));
    }
    Map<OrganisationCode, SizeBand> bands =
        SizeBand.of(register, Profile.byCode(profiles), "spend");
    assertThat(bands.get(new OrganisationCode("R14"))).isEqualTo(SizeBand.LARGE);
    assertThat(bands.get(new OrganisationCode("C00"))).isEqualTo(SizeBand.SMALL);
  }

  private static List<String> sizes(int n) {
    List<String> sizes = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      sizes.add("" + i);
    }
    return sizes;
  }

  private static Map<String, Long> counts(List<String> sizes) {
    return bands(sizes).values().stream()
        .collect(Collectors.groupingBy(SizeBand::name, Collectors.counting()));
  }

  private static Map<OrganisationCode, SizeBand> bands(List<String> sizes) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      profiles.add(profile("R%02d".formatted(i), sizes.get(i), "no"));
    }
    return SizeBand.of(register(sizes.size(), ACUTE_TRUST, "R"), Profile.byCode(profiles), "spend");
  }

  private static List<Organisation> register(int n, OrganisationType type, String letter) {
    List<Organisation> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(organisation("%s%02d".formatted(letter, i), type, "QA1"));
    }
    return all;
  }
}
