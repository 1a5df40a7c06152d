package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.realdata.RealData;

class FictitiousRegisterTest {
  @Test
  void about_forty_organisations_of_every_type_all_say_that_they_are_fictitious() {
    assertThat(Invented.REGISTER).hasSizeBetween(38, 45);
    assertThat(Invented.REGISTER).allMatch(o -> o.name().endsWith("(fictitious)"));
    assertThat(areas()).allMatch(a -> a.name().endsWith("(fictitious)"));
    assertThat(Invented.REGISTER)
        .extracting(Organisation::type)
        .containsOnly(OrganisationType.values());
  }

  @Test
  void no_name_and_no_code_is_there_twice() {
    assertThat(Invented.REGISTER).extracting(Organisation::name).doesNotHaveDuplicates();
    assertThat(Invented.REGISTER).extracting(Organisation::code).doesNotHaveDuplicates();
    assertThat(areas()).extracting(Area::code).doesNotHaveDuplicates();
  }

  @Test
  void some_peer_groups_are_large_enough_for_quartiles_and_some_are_not() {
    Map<OrganisationType, Long> sizes =
        Invented.REGISTER.stream()
            .collect(Collectors.groupingBy(Organisation::type, Collectors.counting()));
    assertThat(sizes.get(OrganisationType.ACUTE_TRUST)).isGreaterThan(10);
    assertThat(sizes.get(OrganisationType.AMBULANCE_TRUST)).isLessThan(5);
  }

  @Test
  void every_code_begins_with_two_letters_z() {
    assertThat(Invented.REGISTER).allMatch(o -> o.code().value().startsWith("ZZ"));
    assertThat(areas()).allMatch(a -> a.code().startsWith("ZZ"));
  }

  @Test
  @Tag("full")
  void no_real_organisation_has_such_a_code_or_such_a_name() throws IOException {
    Set<String> real = new TreeSet<>();
    for (String file :
        List.of(
            "organisations/etr_2025-07_folakeobalakun.csv",
            "organisations/gp_practice_pcn_ccg_stp_region_2022-01.csv",
            "organisations/lookup_trust_trust.csv",
            "organisations/subicb_icb_region_2023-04.csv",
            "organisations/trusts_2025-07_enriched.csv")) {
      words(Files.readString(RealData.at(file), StandardCharsets.UTF_8)).forEach(real::add);
    }
    assertThat(real).as("what is looked for can be found").contains("RX1", "MANCHESTER");
    assertThat(real).noneMatch(word -> word.startsWith("ZZ"));
    // The first word of a name is its place, which nobody must know.
    List<String> places =
        Invented.REGISTER.stream()
            .filter(o -> !o.name().matches("(North|South|East|West) .*"))
            .map(o -> o.name().split(" ")[0].toUpperCase(Locale.ROOT))
            .toList();
    assertThat(places).hasSizeGreaterThan(30).doesNotContainAnyElementsOf(real);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"));
  }

  private static Set<Area> areas() {
    return Invented.REGISTER.stream()
        .flatMap(o -> Stream.of(o.icb(), o.region()))
        .collect(Collectors.toSet());
  }
}
