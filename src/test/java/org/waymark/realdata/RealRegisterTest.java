package org.waymark.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Refusal;
import org.waymark.organisations.MemoryRegister;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterChange.Kind;
import org.waymark.organisations.RegisterImport;
import org.waymark.organisations.RegisterReport;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successors;
import org.waymark.organisations.csv.RegisterCsv;

/** The register's own files. Every number here was counted in them by awk and sort, not by us. */
@Tag("full")
class RealRegisterTest {
  private static final String TRUSTS = "etr_2025-07_folakeobalakun.csv";
  private static final String TABLE = "trusts_2025-07_enriched.csv";
  private static final String BOARDS = "subicb_icb_region_2023-04.csv";
  private static final String PRACTICES = "gp_practice_pcn_ccg_stp_region_2022-01.csv";
  private static final String SUCCESSIONS = "lookup_trust_trust.csv";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final MemoryRegister register = new MemoryRegister();

  @Test
  void the_tables_fill_the_register_and_the_register_of_trusts_then_changes_nothing()
      throws Exception {
    assertThat(take(BOARDS).of(Kind.OPENED)).as("boards of " + BOARDS).hasSize(42);

    RegisterReport table = take(TABLE);
    // 210 rows: 3 of region W00, 5 closed, and 1 of these without a type in either column.
    assertThat(table.of(Kind.OPENED)).hasSize(202);
    assertThat(table.of(Kind.CLOSED)).hasSize(4);
    assertThat(table.keptOut()).isEqualTo(Map.of("outside England", 3));
    assertThat(table.findings())
        .extracting(Finding::problem)
        .containsExactly("Line 205: no file says what type of trust RYK is.");
    assertThat(types())
        .isEqualTo(
            Map.of(
                OrganisationType.ACUTE_TRUST, 122L,
                OrganisationType.SPECIALIST_TRUST, 13L,
                OrganisationType.MENTAL_HEALTH_TRUST, 46L,
                OrganisationType.COMMUNITY_TRUST, 15L,
                OrganisationType.AMBULANCE_TRUST, 10L,
                OrganisationType.INTEGRATED_CARE_BOARD, 42L));

    RegisterReport trusts = take(TRUSTS);
    assertThat(trusts.changes()).isEmpty();
    assertThat(trusts.unchanged()).isEqualTo(206);
    assertThat(trusts.keptOut()).isEqualTo(Map.of("outside England", 3));
    assertThat(trusts.notListed()).isEmpty();
    Organisation five = find("G6V2S");
    assertThat(five.life().opened()).isEqualTo(LocalDate.of(2024, 11, 1));
    assertThat(five.icb().name()).isEqualTo("NHS North Central London Integrated Care Board");
    assertThat(find("R1C").life().closed()).isEqualTo(LocalDate.of(2024, 9, 30));
    for (String welsh : List.of("RQF", "RT4", "RYT")) {
      assertThat(register.find(new OrganisationCode(welsh))).as(welsh).isEmpty();
    }
  }

  @Test
  void before_any_type_is_known_every_english_trust_is_a_finding() throws Exception {
    RegisterReport report = take(TRUSTS);
    assertThat(report.notTaken()).isEqualTo(207);
    assertThat(report.findings()).hasSize(100);
    assertThat(register.all()).isEmpty();
  }

  @Test
  void networks_that_do_not_take_part_are_not_added() throws Exception {
    RegisterReport report = take(PRACTICES);
    // 6,527 practices, of which 68 have the network U; the others are of 1,254 networks.
    assertThat(report.keptOut())
        .isEqualTo(Map.of("not in the register", 1_254, "practice without a network", 68));
    assertThat(report.notTaken()).isZero();
    assertThat(report.update().isEmpty()).isTrue();
  }

  @Test
  void all_successions_are_read_and_every_chain_ends() throws Exception {
    RegisterReport report = take(SUCCESSIONS);
    // 25,480 rows, of which 39 name one code twice; 24,803 codes are succeeded by another.
    assertThat(report.update().successions()).hasSize(25_441);
    assertThat(report.keptOut()).isEqualTo(Map.of("succeeds itself", 39));
    assertThat(report.findings()).isEmpty();
    assertThat(take(SUCCESSIONS).unchanged()).isEqualTo(25_441);

    var chains = new Successors(register.successions);
    Set<OrganisationCode> succeeded =
        register.successions.stream().map(Succession::from).collect(Collectors.toSet());
    assertThat(succeeded).hasSize(24_803);
    List<Set<OrganisationCode>> ends =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> succeeded.stream().map(c -> chains.successorsOf(c, TODAY)).toList());
    assertThat(ends).noneMatch(Collection::isEmpty);
    assertThat(ends.stream().filter(e -> e.size() > 1)).hasSize(24_803 - 24_048);
    assertThat(ends(chains, "PR5")).as("by way of RQ7 and RW3").containsExactly("R0A");
    assertThat(ends(chains, "RDG")).as("by way of RQ8").containsExactly("RAJ");
    assertThat(ends(chains, "RW6")).as("split").containsExactly("R0A", "RM3");
  }

  private static List<String> ends(Successors chains, String code) {
    return chains.successorsOf(new OrganisationCode(code), TODAY).stream()
        .map(OrganisationCode::value)
        .toList();
  }

  private Map<OrganisationType, Long> types() {
    return register.all().stream()
        .collect(Collectors.groupingBy(Organisation::type, TreeMap::new, Collectors.counting()));
  }

  private Organisation find(String code) {
    return register.find(new OrganisationCode(code)).orElseThrow();
  }

  private RegisterReport take(String name) throws IOException, Refusal {
    Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    byte[] content = Files.readAllBytes(RealData.at("organisations/" + name));
    return new RegisterImport(
            new RegisterCsv(),
            register,
            register,
            () -> register.successions,
            Clock.fixed(now, ZoneOffset.UTC))
        .run(new RegisterImport.Order(name, content, Optional.empty(), "olga", false))
        .value()
        .orElseThrow();
  }
}
