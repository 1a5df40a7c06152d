package org.waymark.organisations.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterFile.Kind;
import org.waymark.organisations.RegisterRow;

/** Small invented files of every form. */
class RegisterFormsTest {
  @Test
  void the_register_of_trusts_is_known_by_its_27_columns_and_read_from_its_first_line() {
    RegisterFile file =
        read(
            RegisterSamples.trust("RZ1", "ELM, ASH AND OAK NHS TRUST", "Y99", "QZ1", "19940401", "")
                + RegisterSamples.trust(
                    "Z9Z9Z", "BEECH NHS TRUST", "Y99", "QZ2", "20110401", "20240930"));
    assertThat(file.kind()).isEqualTo(Kind.TRUSTS);
    RegisterRow first = file.rows().get(0);
    assertThat(first.code().value()).isEqualTo("RZ1");
    assertThat(first.name()).isEqualTo("ELM, ASH AND OAK NHS TRUST");
    assertThat(first.type()).isNull();
    assertThat(first.icb()).isEqualTo(new RegisterRow.NamedArea("QZ1", null));
    assertThat(first.region().code()).isEqualTo("Y99");
    assertThat(requireNonNull(first.life()).opened()).isEqualTo(LocalDate.of(1994, 4, 1));
    assertThat(requireNonNull(first.life()).closed()).isNull();
    RegisterRow second = file.rows().get(1);
    assertThat(second.code().value()).isEqualTo("Z9Z9Z");
    assertThat(requireNonNull(second.life()).closed()).isEqualTo(LocalDate.of(2024, 9, 30));
  }

  @Test
  void welsh_trusts_are_kept_out_and_counted() {
    RegisterFile file =
        read(
            RegisterSamples.trust("7Z1", "CARDIGAN BOARD", "Y99", "QZ1", "20091001", "")
                + RegisterSamples.trust("RZ1", "ELM NHS TRUST", "Y99", "QZ1", "19940401", "")
                + RegisterSamples.trust("RZ2", "SNOWDON NHS TRUST", "W00", "Q99", "19940401", ""));
    assertThat(file.rows()).extracting(r -> r.code().value()).containsExactly("RZ1");
    assertThat(file.keptOut()).isEqualTo(Map.of("outside England", 2));
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void a_row_that_is_wrong_is_told_with_its_line_and_the_others_are_taken() {
    RegisterFile file =
        read(
            RegisterSamples.trust("RZ1", "ELM NHS TRUST", "Y99", "QZ1", "19940401", "")
                + RegisterSamples.trust("R!", "ASH NHS TRUST", "Y99", "QZ1", "19940401", "")
                + RegisterSamples.trust("RZ3", "OAK NHS TRUST", "Y99", "QZ1", "19941399", "")
                + RegisterSamples.trust("RZ4", "FIR NHS TRUST", "Y99", "QZ1", "19940401", "1990")
                + "RZ5,too short\n"
                + RegisterSamples.trust("RZ1", "ELM NHS TRUST", "Y99", "QZ1", "19940401", "")
                + RegisterSamples.trust(
                    "RZ6", "YEW NHS TRUST", "Y99", "QZ1", "20200401", "20190331"));
    assertThat(file.rows()).extracting(r -> r.code().value()).containsExactly("RZ1");
    assertThat(file.notUnderstood()).isEqualTo(6);
    assertThat(file.findings())
        .extracting(Finding::problem)
        .containsExactly(
            "Line 2: an organisation code has 2 to 10 capital letters and digits, not \"R!\".",
            "Line 3: a date is written like 20240930 or 2024-09-30, not \"19941399\".",
            "Line 4: a date is written like 20240930 or 2024-09-30, not \"1990\".",
            "Line 5: the row has 2 entries and not 27.",
            "Line 6: RZ1 is on line 1 too.",
            "Line 7: it closed on 2019-03-31, before it opened.");
    assertThat(file.findings().get(3).entered()).isEqualTo("RZ5,too short");
  }

  @Test
  void the_table_of_trusts_tells_the_type_by_sector_or_else_by_the_estates_collection() {
    RegisterFile file =
        read(
            RegisterSamples.TABLE
                + RegisterSamples.typed("RZ1", "Acute and Acute & Community Trusts", "")
                + RegisterSamples.typed("RZ2", "Acute Specialist Trusts", "ACUTE - SMALL")
                + RegisterSamples.typed("RZ3", "\"Mental Health, and Community Trusts\"", "")
                + RegisterSamples.typed("RZ4", "Community Trusts", "")
                + RegisterSamples.typed("RZ5", "", "AMBULANCE")
                + RegisterSamples.typed("RZ6", "", "")
                + RegisterSamples.typed("RZ7", "Cinemas", ""));
    assertThat(file.kind()).isEqualTo(Kind.TRUST_TABLE);
    assertThat(file.rows())
        .extracting(RegisterRow::type)
        .containsExactly(
            OrganisationType.ACUTE_TRUST,
            OrganisationType.SPECIALIST_TRUST,
            OrganisationType.MENTAL_HEALTH_TRUST,
            OrganisationType.COMMUNITY_TRUST,
            OrganisationType.AMBULANCE_TRUST,
            null);
    assertThat(file.findings())
        .extracting(Finding::problem)
        .containsExactly("Line 8: \"Cinemas\" is no type of trust.");
  }

  @Test
  void the_table_of_boards_tells_each_board_once_whatever_year_is_in_its_columns() {
    for (String year : new String[] {"23", "25"}) {
      RegisterFile file =
          read(
              RegisterSamples.boards(year)
                  + "E1,Z1,Place one,E5,QZ1,Vale Board,E4,Y99,Midshire,1\n"
                  + "E2,Z2,Place two,E5,QZ1,Vale Board,E4,Y99,Midshire,2\n"
                  + "E3,Z3,Place three,E6,QZ2,Dale Board,E4,Y99,Midshire,3\n"
                  + "E4,Z4,Place four,E6,QZ2,Dale Board,E4,Y98,Elsewhere,4\n");
      assertThat(file.kind()).isEqualTo(Kind.BOARDS);
      assertThat(file.rows())
          .extracting(RegisterRow::name)
          .containsExactly("Vale Board", "Dale Board");
      assertThat(file.rows().get(1).region().name()).isEqualTo("Midshire");
      assertThat(file.findings())
          .extracting(Finding::problem)
          .containsExactly("Line 5: it tells QZ2 otherwise than line 4.");
    }
  }

  @Test
  void a_network_is_where_most_of_its_practices_are() {
    RegisterFile file =
        read(
            RegisterSamples.PRACTICES
                + RegisterSamples.practice("A1", "UZ0001", "Elm PCN", "QZ2")
                + RegisterSamples.practice("A2", "UZ0001", "Elm PCN", "QZ1")
                + RegisterSamples.practice("A3", "UZ0001", "Elm PCN", "QZ2")
                + RegisterSamples.practice("A4", "UZ0002", "Ash PCN", "QZ2")
                + RegisterSamples.practice("A5", "UZ0002", "Ash PCN", "QZ1")
                + RegisterSamples.practice("A6", "U", "Unallocated", "QZ1"));
    assertThat(file.kind()).isEqualTo(Kind.PRACTICES);
    assertThat(file.rows()).extracting(r -> r.icb().code()).containsExactly("QZ2", "QZ1");
    assertThat(file.keptOut()).isEqualTo(Map.of("practice without a network", 1));
  }

  @Test
  void successions_are_taken_as_they_are_but_for_those_of_oneself() {
    RegisterFile file =
        read(
            "\"old_code\",\"new_code\",\"date\"\n\"RZ1\",\"RZ3\",2026-07-01\n02,12,1999-04-01\n"
                + "RZ2,RZ3,20260701\nRZ4,RZ4,2026-07-01\nRZ5,RZ6,\nRZ2,RZ3,2026-07-01\n");
    assertThat(file.kind()).isEqualTo(Kind.SUCCESSIONS);
    assertThat(file.successions()).hasSize(3);
    assertThat(file.successions().get(2).on()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(file.keptOut()).isEqualTo(Map.of("succeeds itself", 1));
    assertThat(file.findings())
        .extracting(Finding::problem)
        .containsExactly("Line 6: the date is missing.", "Line 7: line 4 says the same.");
  }

  @Test
  void our_own_form_may_tell_when_an_organisation_opened_and_closed() {
    String row = "RZ1,Elm,acute-trust,QZ1,Vale Board,Y99,Midshire";
    String header = String.join(",", OwnForm.HEADER);
    assertThat(read(header + "\n" + row + "\n").rows().get(0).life()).isNull();
    RegisterFile dated = read(header + ",opened,closed\n" + row + ",,2026-06-30\n");
    assertThat(dated.kind()).isEqualTo(Kind.OWN);
    assertThat(requireNonNull(dated.rows().get(0).life()).closed())
        .isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "a,b,c\n1,2,3\n", "old_code,new_code\nRZ1,RZ2\n"})
  void a_file_of_no_known_form_is_told_so(String text) {
    assertThat(checked(text).value()).isEmpty();
    assertThat(checked(text).findings())
        .extracting(Finding::rule)
        .containsExactly("register-header");
  }

  @Test
  void a_file_that_is_nothing_but_mistakes_tells_a_hundred_and_counts_all() {
    RegisterFile file = read("old_code,new_code,date\n" + "x,y,z\n".repeat(5_000));
    assertThat(file.findings()).hasSize(100);
    assertThat(file.notUnderstood()).isEqualTo(5_000);
    assertThat(checked("old_code,new_code,date\n" + "x,y,z\n".repeat(50_001)).findings())
        .extracting(Finding::rule)
        .containsExactly("register-size");
  }

  private static RegisterFile read(String text) {
    return checked(text).value().orElseThrow();
  }

  private static Checked<RegisterFile> checked(String text) {
    return new RegisterCsv().recognise("r.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
