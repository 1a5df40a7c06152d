package org.waymark.reporting.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.advice.Advised;
import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.Benchmark;
import org.waymark.organisations.OrganisationType;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.Document;
import org.waymark.reporting.Fixtures;
import org.waymark.reporting.Histories;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.PublicationNote;

class JasperPacksTest {
  private static final JasperPacks PACKS = new JasperPacks();

  /** The lines of head and foot. */
  private static final int FRAME_LINES = 6;

  @Test
  void a_pack_says_its_finding_and_that_it_is_a_demonstration_on_every_page() throws Exception {
    OrganisationReport report =
        OrganisationReport.of(
            Fixtures.benchmark(Fixtures.levels(), "Example Hospitals NHS Trust", 61, Set.of()),
            Fixtures.NOTE);
    Document pack = PACKS.print(report, Histories.own(Fixtures.levels(), 20), AdviceReport.NONE);
    keep(pack, "plain");
    assertThat(pack.fileName()).isEqualTo("waymark-A00-2026-27-q2-demonstration.pdf");
    try (PDDocument pdf = Loader.loadPDF(pack.content())) {
      everyPageSaysThatItIsADemonstration(pdf);
      assertThat(flat(new PDFTextStripper().getText(pdf))).contains(report.title());
    }
  }

  @Test
  void a_pack_says_what_to_do_first_how_far_actions_have_come_and_what_is_due() throws Exception {
    QuarterAdvice advice = Advised.crowd(96);
    Benchmark benchmark = Advised.first(advice);
    AdviceReport report = AdviceReport.of(benchmark, advice);
    Document pack =
        PACKS.print(
            OrganisationReport.of(benchmark, Fixtures.NOTE),
            Histories.own(Fixtures.levels(), 20),
            report);
    keep(pack, "advised");
    try (PDDocument pdf = Loader.loadPDF(pack.content())) {
      everyPageSaysThatItIsADemonstration(pdf);
      String text = flat(new PDFTextStripper().getText(pdf));
      assertThat(text)
          .contains(report.actionsTitle(), report.progressTitle(), report.courseTitle());
      report.actions().forEach(a -> assertThat(text).contains(a.why(), a.step(), a.learn()));
      report.progress().forEach(p -> assertThat(text).contains(p.name()));
    }
  }

  @Test
  void packs_of_awkward_organisations_are_printed_whole() throws Exception {
    print(
        "long", 20, Fixtures.benchmark(Fixtures.levels(), Fixtures.LONG_NAME, 61, Set.of("t1.2")));
    print(
        "eight",
        9,
        Fixtures.benchmark(
            Fixtures.levels(), "Example <b>& Co</b> {0} NHS Trust", 8, Set.of("overall")));
    print(
        "three", 3, Fixtures.benchmark(Fixtures.levels(), "Example NHS Trust", 3, Set.of("t2.3")));
    print("one", 1, Fixtures.benchmark(Fixtures.levels(), "Example NHS Trust", 1, Set.of("t2")));
    print(
        "hundred",
        17,
        Fixtures.benchmark(Fixtures.hundred(), Fixtures.LONG_NAME, 154, Set.of("t2")));
  }

  @Test
  void a_national_summary_is_printed() throws Exception {
    Document summary =
        new JasperSummaries().print(Fixtures.national(), Histories.nation(20), NationalAdvice.NONE);
    keep(summary, "national");
    try (PDDocument pdf = Loader.loadPDF(summary.content())) {
      assertThat(flat(new PDFTextStripper().getText(pdf)))
          .contains(
              "94 of 100 organisations returned, and 92 are counted.",
              "Ambulance trusts 4 3 1 0 3 (75%)",
              "Example A62 NHS Trust (A62) acute trust Accepted, but not signed off");
      everyPageSaysThatItIsADemonstration(pdf);
    }
  }

  @Test
  void a_national_summary_says_what_holds_back_and_what_the_registers_tell() throws Exception {
    NationalAdvice advice = NationalAdvice.of(Advised.crowd(120));
    Document summary =
        new JasperSummaries().print(Fixtures.national(), Histories.nation(20), advice);
    keep(summary, "national-advised");
    try (PDDocument pdf = Loader.loadPDF(summary.content())) {
      everyPageSaysThatItIsADemonstration(pdf);
      assertThat(flat(new PDFTextStripper().getText(pdf)))
          .contains(
              advice.holdingTitle(),
              advice.progressTitle(),
              advice.technologies().adoptTitle(),
              advice.technologies().obstaclesTitle(),
              advice.technologies().dealsTitle(),
              advice.technologies().lowTitle(),
              advice.technologies().errorsTitle(),
              advice.technologies().haltedTitle());
    }
  }

  /** Tables end at other heights with each number of types; what follows them may be a new page. */
  @Test
  void no_page_of_a_national_summary_is_blank() throws Exception {
    for (int types = 1; types <= OrganisationType.values().length; types++) {
      int[] counted = new int[types];
      Arrays.fill(counted, 2 + types);
      Document summary =
          new JasperSummaries()
              .print(Fixtures.national(counted), Histories.nation(types), NationalAdvice.NONE);
      try (PDDocument pdf = Loader.loadPDF(summary.content())) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          PDFTextStripper text = new PDFTextStripper();
          text.setStartPage(page);
          text.setEndPage(page);
          assertThat(text.getText(pdf).lines())
              .as("page %d with %d types", page, types)
              .hasSizeGreaterThan(FRAME_LINES);
        }
      }
    }
  }

  private static void print(String name, int quarters, Benchmark benchmark) throws Exception {
    Document pack =
        PACKS.print(
            OrganisationReport.of(benchmark, Fixtures.NOTE),
            Histories.own(benchmark.edition(), quarters),
            AdviceReport.NONE);
    keep(pack, name);
    try (PDDocument pdf = Loader.loadPDF(pack.content())) {
      String text = flat(new PDFTextStripper().getText(pdf));
      assertThat(text).contains(benchmark.organisation().name());
      benchmark.edition().issues().forEach(i -> assertThat(text).contains(i.title()));
    }
  }

  private static void everyPageSaysThatItIsADemonstration(PDDocument pdf) throws Exception {
    assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Demonstration: ");
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(page);
      text.setEndPage(page);
      assertThat(text.getText(pdf))
          .contains("Demonstration: invented organisations and figures")
          .contains("Page %d of %d".formatted(page, pdf.getNumberOfPages()));
    }
  }

  @Test
  void a_pack_of_real_figures_has_no_word_of_a_demonstration() throws Exception {
    Document pack =
        PACKS.print(
            OrganisationReport.of(
                Fixtures.benchmark(Fixtures.levels(), "Example NHS Trust", 61, Set.of()),
                new PublicationNote(1, LocalDate.of(2026, 11, 24), false)),
            Histories.own(Fixtures.levels(), 5),
            AdviceReport.NONE);
    keep(pack, "real");
    assertThat(pack.fileName()).isEqualTo("waymark-A00-2026-27-q2.pdf");
    try (PDDocument pdf = Loader.loadPDF(pack.content())) {
      assertThat(new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle())
          .doesNotContainIgnoringCase("demonstration");
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Leaves the document in target, to be looked at. */
  private static void keep(Document pack, String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "look"));
    Files.write(folder.resolve(name + ".pdf"), pack.content());
  }
}
