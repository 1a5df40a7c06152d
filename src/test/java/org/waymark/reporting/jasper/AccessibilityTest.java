package org.waymark.reporting.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.waymark.advice.Advised;
import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.Benchmark;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.Document;
import org.waymark.reporting.Fixtures;
import org.waymark.reporting.Histories;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.OrganisationReport;

/** The judge is veraPDF, the open validator of both standards. */
class AccessibilityTest {

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_pack_meets(PDFAFlavour standard) throws Exception {
    Document pack =
        new JasperPacks()
            .print(
                OrganisationReport.of(
                    Fixtures.benchmark(
                        Fixtures.levels(), "<b>& Co</b> " + Fixtures.LONG_NAME, 61, Set.of("t1.2")),
                    Fixtures.NOTE),
                Histories.own(Fixtures.levels(), 20),
                AdviceReport.NONE);
    assertThat(broken(pack, standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_pack_with_advice_meets(PDFAFlavour standard) throws Exception {
    QuarterAdvice advice = Advised.crowd(48);
    Benchmark one = Advised.first(advice);
    Document pack =
        new JasperPacks()
            .print(
                OrganisationReport.of(one, Fixtures.NOTE),
                Histories.own(Fixtures.levels(), 20),
                AdviceReport.of(one, advice));
    assertThat(broken(pack, standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_national_summary_meets(PDFAFlavour standard) throws Exception {
    assertThat(
            broken(
                new JasperSummaries()
                    .print(
                        Fixtures.national(),
                        Histories.nation(20),
                        NationalAdvice.of(Advised.crowd(48))),
                standard))
        .isEmpty();
  }

  /** Without this, a judge that never finds anything would go unnoticed. */
  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_pack_whose_metadata_is_taken_out_breaks(PDFAFlavour standard) throws Exception {
    Document whole =
        new JasperSummaries().print(Fixtures.national(), Histories.nation(20), NationalAdvice.NONE);
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(whole.content())) {
      pdf.getDocumentCatalog().setMetadata(null);
      pdf.save(without);
    }
    assertThat(broken(new Document("", "", "", "", without.toByteArray()), standard)).isNotEmpty();
  }

  private static Set<String> broken(Document document, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(document.content()), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> broken = new TreeSet<>();
      result
          .getTestAssertions()
          .forEach(a -> broken.add(a.getRuleId().getClause() + ": " + a.getMessage()));
      assertThat(result.isCompliant()).isEqualTo(broken.isEmpty());
      return broken;
    }
  }
}
