package org.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

class FindingsCsvTest {
  @Test
  void what_somebody_typed_as_a_formula_is_text_in_the_file() {
    String text = csv("=cmd|' /C calc'!A0");

    assertThat(text).contains(",'=cmd|' /C calc'!A0,");
  }

  @Test
  void quotation_marks_are_doubled_and_absent_places_are_empty() {
    Finding finding = Finding.ofFile("r", "He said \"no\"", "Say yes");

    assertThat(new String(FindingsCsv.of(List.of(finding)), StandardCharsets.UTF_8))
        .endsWith("Must fix,,,,,\"He said \"\"no\"\"\",Say yes,r\r\n");
  }

  @Test
  void a_file_without_findings_has_its_header() {
    assertThat(new String(FindingsCsv.of(List.of()), StandardCharsets.UTF_8))
        .startsWith("\uFEFFSeverity,Worksheet,Cell,Question,")
        .hasLineCount(1);
  }

  private static String csv(String entered) {
    Place place = new Place("Funding", "C9", "F1");
    return new String(
        FindingsCsv.of(List.of(new Finding("r", Severity.CONFIRM, place, entered, "p", "m"))),
        StandardCharsets.UTF_8);
  }
}
