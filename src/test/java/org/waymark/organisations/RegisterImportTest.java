package org.waymark.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.organisations.csv.RegisterSamples.TABLE;
import static org.waymark.organisations.csv.RegisterSamples.boards;
import static org.waymark.organisations.csv.RegisterSamples.trust;
import static org.waymark.organisations.csv.RegisterSamples.typed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Refusal;
import org.waymark.organisations.csv.RegisterCsv;

class RegisterImportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String OWN =
      "code,name,type,icb_code,icb_name,region_code,region_name,opened,closed\n";
  private static final String ACUTE = "Acute and Acute & Community Trusts";

  private final MemoryRegister register = new MemoryRegister();

  @Test
  void a_trial_tells_everything_and_keeps_nothing() throws Refusal {
    RegisterReport report = trial(TABLE + typed("RZ1", ACUTE, ""));
    assertThat(said(report))
        .containsExactly("OPENED RZ1 not in the register -> opened 1 April 1994");
    assertThat(register.all()).isEmpty();
    assertThat(register.entries).isEmpty();
  }

  @Test
  void an_import_is_kept_with_its_day_its_file_and_who_did_it_and_a_second_one_changes_nothing()
      throws Refusal {
    String file = TABLE + typed("RZ1", ACUTE, "");
    take(file);
    RegisterEntry entry = register.of(code("RZ1")).get(0);
    assertThat(entry.from()).isEqualTo(TODAY);
    assertThat(entry.source())
        .isEqualTo(
            new RegisterSource(
                "r.csv",
                DigestUtils.sha256Hex(file),
                "olga",
                TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    RegisterReport again = take(file);
    assertThat(again.changes()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(register.entries).hasSize(1);
  }

  @Test
  void what_opened_closed_was_renamed_moved_or_is_of_another_type_is_told_with_what_was_before()
      throws Refusal {
    take(
        OWN
            + "RZ1,Elm,acute-trust,QZ1,Vale Board,Y99,Midshire,1994-04-01,\n"
            + "RZ2,Ash,acute-trust,QZ1,Vale Board,Y99,Midshire,,\n"
            + "RZ3,Oak,acute-trust,QZ1,Vale Board,Y99,Midshire,,2020-03-31\n"
            + "RZ4,Fir,acute-trust,QZ4,Vale Board,Y99,Midshire,,\n");
    RegisterReport report =
        take(
            OWN
                + "RZ1,Elm Hospitals,acute-trust,QZ1,Vale Board,Y99,Midshire,1994-04-01,2026-09-30\n"
                + "RZ2,ASH,community-trust,QZ2,Dale Board,Y98,Downs,,\n"
                + "RZ3,Oak,acute-trust,QZ1,Vale Board,Y99,Midshire,,\n"
                + "RZ4,Fir,acute-trust,QZ4,Vale and Hill Board,Y99,Midshire,,2027-03-31\n");
    assertThat(said(report))
        .containsExactly(
            "OPENED RZ3 closed 31 March 2020 -> no dates",
            "CLOSED RZ1 opened 1 April 1994 -> opened 1 April 1994, closed 30 September 2026",
            "RENAMED RZ1 Elm -> Elm Hospitals",
            "MOVED RZ2 Vale Board, Midshire -> Dale Board, Downs",
            "RETYPED RZ2 acute trust -> community trust",
            "REDATED RZ4 no dates -> closed 31 March 2027",
            "AREA_RENAMED RZ4 Vale Board, Midshire -> Vale and Hill Board, Midshire");
    assertThat(register.find(code("RZ2")).orElseThrow().name())
        .as("registers shout, and that is no other name")
        .isEqualTo("Ash");
    assertThat(register.of(code("RZ1"))).hasSize(2);
  }

  @Test
  void the_register_of_trusts_keeps_the_type_and_the_names_that_are_known() throws Refusal {
    take(TABLE + typed("RZ1", ACUTE, "") + typed("RZ2", "Ambulance Trusts", ""));
    RegisterReport report =
        take(
            trust("RZ1", "TRUST RZ1", "Y99", "QZ1", "19940401", "20260930")
                + trust("RZ8", "NEW TRUST", "Y99", "QZ1", "20261001", "")
                + trust("RZ9", "FAR TRUST", "W00", "Q99", "20261001", ""));
    assertThat(said(report))
        .containsExactly(
            "CLOSED RZ1 opened 1 April 1994 -> opened 1 April 1994, closed 30 September 2026");
    assertThat(register.find(code("RZ1")).orElseThrow().type())
        .isEqualTo(OrganisationType.ACUTE_TRUST);
    assertThat(report.keptOut()).isEqualTo(Map.of("outside England", 1));
    assertThat(report.notTaken()).isEqualTo(1);
    assertThat(report.findings())
        .extracting(Finding::problem)
        .containsExactly("Line 2: no file says what type of trust RZ8 is.");
    assertThat(report.notListed()).extracting(o -> o.code().value()).containsExactly("RZ2");
    assertThat(register.find(code("RZ2"))).as("left as it is").isPresent();
  }

  @Test
  void a_board_without_a_name_is_a_finding_until_the_table_of_boards_came() throws Refusal {
    take(TABLE + typed("RZ1", ACUTE, ""));
    String moved = trust("RZ1", "TRUST RZ1", "Y98", "QZ7", "19940401", "");
    assertThat(trial(moved).findings())
        .extracting(Finding::problem)
        .containsExactly("Line 1: the register has no name for QZ7.");
    take(boards("25") + "E1,Z1,Place,E5,QZ7,Hill Board,E4,Y98,Downs,1\n");
    assertThat(said(take(moved)))
        .containsExactly("MOVED RZ1 Vale Board, Midshire -> Hill Board, Downs");
  }

  @Test
  void everybody_goes_with_the_board_to_its_region() throws Refusal {
    take(TABLE + typed("RZ1", ACUTE, ""));
    RegisterReport report = take(boards("25") + "E1,Z1,Place,E5,QZ1,Vale Board,E4,Y98,Downs,1\n");
    assertThat(said(report))
        .containsExactly(
            "OPENED QZ1 not in the register -> no dates",
            "MOVED RZ1 Vale Board, Midshire -> Vale Board, Downs");
  }

  @Test
  void a_network_of_ours_moves_with_its_practices_and_others_are_not_added() throws Refusal {
    take(OWN + "UZ0001,Elm PCN,primary-care-network,QZ1,Vale Board,Y99,Midshire,,\n");
    RegisterReport report =
        take(
            "PRACTICE_CODE,PCN_CODE,PCN_NAME,ICB_CODE,ICB_NAME,COMM_REGION_CODE,COMM_REGION_NAME\n"
                + "A1,UZ0001,Elm and Ash PCN,QZ1,An older name,Y98,Downs\n"
                + "A2,UZ0002,Oak PCN,QZ1,An older name,Y98,Downs\n");
    assertThat(said(report))
        .containsExactly(
            "RENAMED UZ0001 Elm PCN -> Elm and Ash PCN",
            "MOVED UZ0001 Vale Board, Midshire -> Vale Board, Downs");
    assertThat(report.keptOut()).isEqualTo(Map.of("not in the register", 1));
  }

  @Test
  void a_succession_closes_the_predecessor_the_day_before_unless_the_register_tells_its_day()
      throws Refusal {
    take(
        OWN
            + "RZ1,Elm,acute-trust,QZ1,Vale Board,Y99,Midshire,1994-04-01,\n"
            + "RZ2,Ash,acute-trust,QZ1,Vale Board,Y99,Midshire,,2026-08-31\n");
    String file =
        "old_code,new_code,date\nRZ1,RZ3,2026-10-01\nRZ2,RZ3,2026-10-01\nZZ8,ZZ9,1999-04-01\n";
    RegisterReport report = take(file);
    assertThat(said(report))
        .containsExactly(
            "CLOSED RZ1 opened 1 April 1994 -> opened 1 April 1994, closed 30 September 2026");
    assertThat(register.successions).hasSize(3);
    RegisterReport again = take(file);
    assertThat(again.update().isEmpty()).isTrue();
    assertThat(again.unchanged()).isEqualTo(3);
  }

  @Test
  void a_day_to_come_and_one_before_the_newest_are_refused() throws Refusal {
    String file = TABLE + typed("RZ1", ACUTE, "");
    assertThat(refused(file, TODAY.plusDays(1)))
        .isEqualTo("2026-11-25 is to come. Name today or an earlier day.");
    run(file, Optional.of(LocalDate.of(2026, 10, 1)), false);
    assertThat(refused(file, LocalDate.of(2026, 9, 30)))
        .isEqualTo(
            "The register has changes from 2026-10-01 already. Name that day or a later one.");
  }

  private String refused(String file, LocalDate from) {
    return catchThrowableOfType(Refusal.class, () -> run(file, Optional.of(from), false))
        .sentence();
  }

  private RegisterReport trial(String file) throws Refusal {
    return run(file, Optional.empty(), true).value().orElseThrow();
  }

  private RegisterReport take(String file) throws Refusal {
    return run(file, Optional.empty(), false).value().orElseThrow();
  }

  private Checked<RegisterReport> run(String file, Optional<LocalDate> from, boolean trial)
      throws Refusal {
    Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    return new RegisterImport(
            new RegisterCsv(),
            register,
            register,
            () -> register.successions,
            Clock.fixed(now, ZoneOffset.UTC))
        .run(
            new RegisterImport.Order(
                "r.csv", file.getBytes(StandardCharsets.UTF_8), from, "olga", trial));
  }

  private static List<String> said(RegisterReport report) {
    return report.changes().stream()
        .map(c -> "%s %s %s -> %s".formatted(c.kind(), c.code(), c.before(), c.after()))
        .toList();
  }

  private static OrganisationCode code(String code) {
    return new OrganisationCode(code);
  }
}
