package org.waymark.organisations.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

class RegisterCsvTest {
  private static final String HEADER = "code,name,type,icb_code,icb_name,region_code,region_name\n";
  private static final String GOOD =
      "rx9,\"Elm, Ash and Oak\",acute-trust,QT1,Vale ICB,Y60,Midlands\n";

  @Test
  void a_row_becomes_an_organisation_and_a_quoted_comma_stays_in_the_name() {
    Checked<List<Organisation>> read = read("\uFEFF" + HEADER + GOOD);

    assertThat(read.acceptable()).isTrue();
    Organisation one = read.value().orElseThrow().get(0);
    assertThat(one.code().value()).isEqualTo("RX9");
    assertThat(one.name()).isEqualTo("Elm, Ash and Oak");
    assertThat(one.type()).isEqualTo(OrganisationType.ACUTE_TRUST);
    assertThat(one.icb().code()).isEqualTo("QT1");
    assertThat(one.region().name()).isEqualTo("Midlands");
  }

  @Test
  void every_wrong_row_is_told_with_its_line_and_nothing_is_taken() {
    Checked<List<Organisation>> read =
        read(
            HEADER
                + GOOD
                + "R!,A,acute-trust,Q,I,Y,R\nRX8,B,acute-trust,Q,I,Y\nRX7,C,shop,Q,I,Y,R\n");

    assertThat(read.value()).isEmpty();
    assertThat(read.findings())
        .extracting(f -> f.place().cell())
        .containsExactly("line 3", "line 4", "line 5");
  }

  @Test
  void a_code_that_comes_twice_names_the_first_line() {
    assertThat(read(HEADER + GOOD + GOOD).findings())
        .extracting(Finding::problem)
        .containsExactly("Line 3: RX9 is on line 2 too.");
  }

  @Test
  void another_header_or_no_rows_is_refused_with_the_right_header() {
    for (String text : List.of("", "name,code\n", HEADER)) {
      assertThat(read(text).findings())
          .extracting(Finding::rule)
          .containsExactly("register-header");
    }
  }

  @Test
  void text_that_is_no_utf_8_and_a_stray_quotation_mark_are_findings() {
    byte[] latin =
        (HEADER + "RX9,Caf\u00e9,acute-trust,Q,I,Y,R\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(new RegisterCsv().read("r.csv", latin).findings())
        .extracting(Finding::rule)
        .containsExactly("register-encoding");
    assertThat(read(HEADER + "RX9,\"A\"b,acute-trust,Q,I,Y,R\n").findings())
        .extracting(Finding::rule)
        .containsExactly("register-form");
  }

  @Test
  void a_file_of_nothing_but_mistakes_is_told_a_hundred_of_them() {
    assertThat(read(HEADER + "x\n".repeat(5_000)).findings()).hasSize(100);
  }

  private static Checked<List<Organisation>> read(String text) {
    return new RegisterCsv().read("r.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
