package org.waymark.reporting.jasper;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.pdf.FinishedPdf;

/** Fills a compiled report and exports it as tagged PDF in British English. */
final class PdfPrinter {
  private PdfPrinter() {}

  static byte[] print(
      JasperReport report, Map<String, Object> values, String finding, PublicationNote note) {
    String title = note.titled(finding);
    Map<String, Object> all = new HashMap<>(values);
    all.put(JRParameter.REPORT_LOCALE, Locale.UK);
    all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
    try {
      JasperPrint print = JasperFillManager.fillReport(report, all, new JREmptyDataSource());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(print));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
      exporter.setConfiguration(tagged(title));
      exporter.exportReport();
      return FinishedPdf.of(bytes.toByteArray(), title, note.publishedOn());
    } catch (JRException e) {
      throw new IllegalStateException("\"" + title + "\" cannot be printed", e);
    }
  }

  private static SimplePdfExporterConfiguration tagged(String title) {
    SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
    settings.setTagged(true);
    settings.setTagLanguage("en-GB");
    settings.setMetadataTitle(title);
    settings.setDisplayMetadataTitle(true);
    settings.setMetadataAuthor("Waymark");
    settings.setMetadataCreator("Waymark");
    settings.setCompressed(true);
    return settings;
  }
}
