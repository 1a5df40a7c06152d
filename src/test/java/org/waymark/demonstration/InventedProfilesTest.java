package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.editions.PeerTerms;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.MemoryProfiles;
import org.waymark.organisations.MemoryRegister;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Profile;
import org.waymark.organisations.ProfileImport;
import org.waymark.organisations.csv.ProfileCsv;

class InventedProfilesTest {
  private static final String NAME = "profiles-fictitious.csv";
  private static final Instant LONG_AGO = Instant.parse("2022-07-01T00:00:00Z");

  private final MemoryProfiles profiles = new MemoryProfiles();

  @Test
  void every_invented_organisation_has_a_profile_and_some_dimensions_are_not_known() {
    List<Profile> all = kept();
    assertThat(all)
        .extracting(Profile::organisation)
        .containsExactlyElementsOf(
            Invented.REGISTER.stream().map(Organisation::code).sorted().toList());
    PeerTerms terms = Invented.EDITION.peers();
    assertThat(terms.sizes()).containsKey(String.valueOf(terms.bandsBy()));
    for (String size : terms.sizes().keySet()) {
      assertThat(all).anyMatch(p -> p.sizes().containsKey(size));
      assertThat(all).anyMatch(p -> !p.sizes().containsKey(size));
    }
    for (String category : terms.categories().keySet()) {
      assertThat(all).anyMatch(p -> p.categories().containsKey(category));
      assertThat(all).anyMatch(p -> !p.categories().containsKey(category));
    }
  }

  @Test
  void collaboratives_are_invented_too_and_one_mixes_types() {
    Map<Collaborative, Long> members =
        kept().stream()
            .flatMap(p -> p.collaboratives().stream())
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    assertThat(members.keySet())
        .allMatch(c -> c.code().startsWith("ZZ") && c.name().endsWith("(fictitious)"));
    assertThat(members.values()).anyMatch(n -> n >= 5);
    assertThat(kept()).anyMatch(p -> p.collaboratives().size() > 1);
  }

  @Test
  void it_is_kept_as_known_since_the_demonstration_s_first_quarter() {
    kept();
    assertThat(profiles.sources)
        .allMatch(s -> s.at().equals(LONG_AGO) && s.fileName().equals(NAME));
  }

  @Test
  void the_same_file_can_be_imported_by_hand() {
    var register = new MemoryRegister();
    register.saveAll(Invented.REGISTER);
    kept();
    var order = new ProfileImport.Order(NAME, Invented.bytes(NAME), "nat", false);
    var report =
        new ProfileImport(
                new ProfileCsv(), register, profiles, Clock.fixed(LONG_AGO, ZoneOffset.UTC))
            .run(order)
            .value()
            .orElseThrow();
    assertThat(report.changed()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(Invented.REGISTER.size());
    assertThat(report.without()).isEmpty();
  }

  private List<Profile> kept() {
    new InventedProfiles(new ProfileCsv(), profiles).keep(NAME, Invented.bytes(NAME), LONG_AGO);
    return profiles.all();
  }
}
