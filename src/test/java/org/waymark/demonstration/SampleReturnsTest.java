package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.SampleReturns.SampleFile;
import org.waymark.demonstration.poi.PoiProtectedWorkbooks;
import org.waymark.findings.Finding;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Stamp;
import org.waymark.validation.Examination;

class SampleReturnsTest {
  private static final List<SampleFile> FILES =
      new SampleReturns(Invented.WORKBOOKS, new PoiProtectedWorkbooks(), Demonstration.CHANCE)
          .files(Invented.REGISTER, Invented.PLAN, Invented.EDITION);

  /** The rules that object to what must be fixed, by folder and file. */
  private static final Map<String, List<String>> OBJECTIONS = new TreeMap<>();

  @BeforeAll
  static void examine_them_all() {
    for (SampleFile file : FILES) {
      Optional<Organisation> organisation =
          Invented.REGISTER.stream()
              .filter(o -> o.code().value().equals(file.folder()))
              .findFirst();
      organisation.ifPresent(
          o ->
              OBJECTIONS.put(
                  file.name(),
                  Invented.WORKBOOKS
                      .read(file.name(), file.content())
                      .then(
                          raw ->
                              Examination.examine(
                                  raw, o, Invented.PLAN.current(), Invented.EDITION))
                      .findings()
                      .stream()
                      .filter(Finding::mustFix)
                      .map(Finding::rule)
                      .toList()));
    }
  }

  @Test
  void most_are_good_and_each_bad_one_shows_another_reason() {
    Map<String, List<String>> bad = new TreeMap<>(OBJECTIONS);
    bad.values().removeIf(List::isEmpty);
    assertThat(bad)
        .isEqualTo(
            Map.of(
                "ZZA05-2026-27-q2-1.xlsx", List.of("cell.level"),
                "ZZA12-2026-27-q2.xlsx", List.of("file.password"),
                "ZZA14-2026-27-q2.xlsx", List.of("template.edition"),
                "ZZD01-2026-27-q2.xlsx", bad.getOrDefault("ZZD01-2026-27-q2.xlsx", List.of()),
                "ZZM06-2026-27-q2.xlsx", List.of("cell.level"),
                "ZZQ08-2026-27-q2.xlsx", List.of("template.quarter"),
                "ZZS02-2026-27-q2.xlsx", List.of("file.pdf"),
                "ZZV03-2026-27-q2.xlsx", List.of("row.required", "row.required", "row.required")));
    assertThat(bad.get("ZZD01-2026-27-q2.xlsx")).contains("template.organisation");
    assertThat(OBJECTIONS).hasSizeGreaterThan(40);
  }

  @Test
  void one_sends_nothing_and_one_sends_a_corrected_second_version() {
    assertThat(FILES).extracting(SampleFile::folder).doesNotContain("ZZA09").contains("ZZA05");
    assertThat(FILES).filteredOn(f -> f.folder().equals("ZZA05")).hasSize(2);
  }

  @Test
  void one_that_merged_returned_until_then_and_sends_nothing_since() {
    var storyline = new Storyline(Demonstration.CHANCE);
    assertThat(storyline.returns(Storyline.MERGED, Storyline.MERGED_IN - 1)).isTrue();
    assertThat(storyline.returns(Storyline.MERGED, Storyline.MERGED_IN)).isFalse();
    assertThat(FILES).extracting(SampleFile::folder).doesNotContain(Storyline.MERGED.value());
  }

  @Test
  void one_is_of_a_quarter_that_has_closed_and_one_lies_in_nobodys_folder() {
    assertThat(stamp("ZZQ08")).map(Stamp::quarter).contains("2026-27-q1");
    assertThat(FILES)
        .filteredOn(
            f -> Invented.REGISTER.stream().noneMatch(o -> o.code().value().equals(f.folder())))
        .extracting(SampleFile::folder)
        .containsExactly("ZZX99");
  }

  private static Optional<Stamp> stamp(String folder) {
    SampleFile file =
        FILES.stream().filter(f -> f.folder().equals(folder)).findFirst().orElseThrow();
    return Invented.WORKBOOKS.stamp(file.name(), file.content());
  }
}
