package org.waymark.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.csv.ProfileCsv;

class ProfileImportTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final String HEADER =
      "code,size:staff,size:operating-expenditure,category:teaching,collaboratives\n";

  private final MemoryRegister register = new MemoryRegister();
  private final MemoryProfiles profiles = new MemoryProfiles();

  @BeforeEach
  void three_trusts_are_in_the_register() {
    register.saveAll(
        List.of(
            trust("RX1"),
            trust("RX2"),
            trust("RX3").living(new Lifetime(null, LocalDate.of(2026, 3, 31)))));
  }

  @Test
  void a_file_is_kept_with_its_hash_and_who_sent_it_and_a_second_time_changes_nothing() {
    String file = HEADER + "RX1,4200,310.50,Yes,ZZL02=Second; ZZL01=First\n";
    ProfileReport report = taken(file);
    Profile told = report.changed().get(0);
    assertThat(told.sizes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "staff", new BigDecimal("4200"), "operating-expenditure", new BigDecimal("310.5")));
    assertThat(told.categories()).isEqualTo(Map.of("teaching", "yes"));
    assertThat(told.collaboratives())
        .containsExactly(new Collaborative("ZZL01", "First"), new Collaborative("ZZL02", "Second"));
    assertThat(report.without()).extracting(Organisation::code).containsExactly(code("RX2"));
    assertThat(profiles.all()).containsExactly(told);
    assertThat(profiles.sources)
        .containsExactly(new RegisterSource("p.csv", DigestUtils.sha256Hex(file), "nat", NOW));

    ProfileReport again = taken(file.replace("310.50", "310.5"));
    assertThat(again.changed()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(profiles.sources).hasSize(1);
  }

  @Test
  void what_is_left_empty_is_not_known() {
    Profile told = taken(HEADER + "RX1,,310,,\n").changed().get(0);
    assertThat(told.sizes()).containsOnlyKeys("operating-expenditure");
    assertThat(told.categories()).isEmpty();
    assertThat(told.collaboratives()).isEmpty();
  }

  @Test
  void a_trial_keeps_nothing() {
    String file = HEADER + "RX1,1,1,no,\n";
    assertThat(run(file, true).value().orElseThrow().changed()).hasSize(1);
    assertThat(profiles.all()).isEmpty();
  }

  @Test
  void an_organisation_that_a_file_does_not_list_keeps_its_profile() {
    taken(HEADER + "RX1,1,1,no,\nRX2,2,2,no,\n");
    taken(HEADER + "RX2,3,3,no,\n");
    assertThat(profiles.all()).hasSize(2);
    assertThat(profiles.all().get(0).sizes().get("staff")).isEqualTo("1");
    assertThat(profiles.all().get(1).sizes().get("staff")).isEqualTo("3");
  }

  @Test
  void every_mistake_is_told_at_once_with_its_line_and_nothing_is_kept() {
    List<Finding> found =
        mistakes(
            HEADER
                + "RX1,many,1,no,ZZL01=First\n"
                + "RX9,1,1,no,\n"
                + "RX2,0,1,no,\n"
                + "RX1,1,1,no,ZZL01=First\n"
                + "RX1,1,1\n"
                + "RX2,1,1,no,ZZL01=Another\n"
                + "RX2,1,1,no,a name\n"
                + "RX2,1,1,no,zzl=A name\n"
                + "RX2,1,1,no,\n");
    assertThat(found)
        .extracting(Finding::problem)
        .containsExactly(
            "Line 2: size:staff is a number like 1200 or 12.5, not \"many\".",
            "Line 3: RX9 is not in the register.",
            "Line 4: staff is above 0, not 0.",
            "Line 6: the row has 3 entries and not 5.",
            "Line 7: ZZL01 is called \"Another\" here and \"First\" before.",
            "Line 8: a collaborative is written like ZZL01=Name, not \"a name\".",
            "Line 9: a collaborative's code has 2 to 20 capital letters and digits, not \"zzl\".",
            "Line 10: RX2 is on line 7 too.");
    assertThat(found).allMatch(Finding::mustFix).allMatch(f -> !f.remedy().isBlank());
    assertThat(profiles.all()).isEmpty();
  }

  @Test
  void a_hundred_mistakes_are_enough() {
    assertThat(mistakes(HEADER + "RX1,many,1,no,\n".repeat(150))).hasSize(100);
    assertThat(mistakes(HEADER + "RY1,1,1,no,\n".repeat(150))).hasSize(100);
  }

  @Test
  void a_file_of_another_form_is_told_how_to_begin() {
    for (String header :
        List.of(
            "",
            "code,name,type\n",
            "code,staff,collaboratives\n",
            "code,size:Staff,collaboratives\n",
            "code,size:staff,size:staff,collaboratives\n",
            "collaboratives,size:staff,code\n",
            "code" + ",size:a".repeat(50) + ",collaboratives\n")) {
      assertThat(mistakes(header + "RX1,1,\n"))
          .as(header)
          .singleElement()
          .matches(f -> f.rule().equals("profile-header"));
    }
    Checked<ProfileReport> cut =
        importer().run(new ProfileImport.Order("p.csv", new byte[] {(byte) 0xC3}, "nat", false));
    assertThat(cut.findings()).singleElement().matches(f -> f.rule().equals("profile-encoding"));
  }

  private ProfileReport taken(String file) {
    return run(file, false).value().orElseThrow();
  }

  private List<Finding> mistakes(String file) {
    Checked<ProfileReport> read = run(file, false);
    assertThat(read.value()).isEmpty();
    return read.findings();
  }

  private Checked<ProfileReport> run(String file, boolean trial) {
    return importer()
        .run(new ProfileImport.Order("p.csv", file.getBytes(StandardCharsets.UTF_8), "nat", trial));
  }

  private ProfileImport importer() {
    return new ProfileImport(
        new ProfileCsv(), register, profiles, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Organisation trust(String code) {
    return new Organisation(
        code(code),
        "Trust " + code,
        OrganisationType.ACUTE_TRUST,
        new Area("QA1", "Board"),
        new Area("Y58", "South West"));
  }

  private static OrganisationCode code(String code) {
    return new OrganisationCode(code);
  }
}
