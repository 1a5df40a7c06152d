package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Benchmark;
import org.waymark.organisations.OrganisationType;

class ComparisonTableTest {
  private static final PublicationNote REAL =
      new PublicationNote(1, LocalDate.of(2026, 11, 24), false);

  @Test
  void one_row_per_organisation_and_measure_in_a_fixed_order() {
    List<Benchmark> three =
        Fixtures.benchmarks(
            Fixtures.levels(), "=Example", OrganisationType.ACUTE_TRUST, 3, Set.of("t1.1"));
    Document table = ComparisonTable.of(List.of(three.get(2), three.get(0), three.get(1)), REAL);

    String text = new String(table.content(), StandardCharsets.UTF_8);
    List<String> lines = List.of(text.split("\r\n"));
    assertThat(text).doesNotContainPattern("[^\r]\n").endsWith("\r\n");
    assertThat(lines).hasSize(1 + 3 * 21);
    assertThat(lines.get(0)).startsWith("organisation_code,organisation_name,organisation_type");
    assertThat(lines.get(1)).startsWith("A00,'=Example,acute-trust,QEX,").contains(",overall,");
    assertThat(lines.get(6))
        .contains(",t1.1,")
        .contains(",issue,[x],[x],[x],[z],25%,0.0,5.0,")
        .contains(",[u],[u],");
    assertThat(lines.get(22)).startsWith("A01,");
    assertThat(table.fileName()).isEqualTo("waymark-comparison-2026-27-q2.csv");
  }

  @Test
  void every_row_of_a_demonstration_says_so_and_no_row_of_another() throws Exception {
    List<Benchmark> three =
        Fixtures.benchmarks(
            Fixtures.levels(), "Example", OrganisationType.ACUTE_TRUST, 3, Set.of());
    assertThat(notes(ComparisonTable.of(three, REAL))).containsOnly("");
    Document invented = ComparisonTable.of(three, Fixtures.NOTE);
    assertThat(notes(invented)).containsOnly("Demonstration: invented organisations and figures");
    assertThat(invented.fileName()).isEqualTo("waymark-comparison-2026-27-q2-demonstration.csv");
  }

  private static List<String> notes(Document table) throws Exception {
    try (CSVParser rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(new String(table.content(), StandardCharsets.UTF_8)))) {
      return rows.stream().map(row -> row.get("note")).toList();
    }
  }

  @Test
  void a_name_that_a_spreadsheet_would_run_is_disarmed() {
    assertThat(List.of("=1+1", "+1", "-1", "@SUM", "\tx"))
        .allSatisfy(name -> assertThat(ComparisonTable.harmless(name)).isEqualTo("'" + name));
    assertThat(ComparisonTable.harmless("St John's = Co")).isEqualTo("St John's = Co");
  }
}
