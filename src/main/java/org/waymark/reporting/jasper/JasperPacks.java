package org.waymark.reporting.jasper;

import jakarta.inject.Singleton;
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
import org.waymark.reporting.Document;
import org.waymark.reporting.MeasureRow;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.reporting.OrganisationReport;

/** Prints organisation packs as PDF; safe to use from many threads at once. */
@Singleton
public class JasperPacks implements OrganisationPacks {
  private final JasperReport pack = CompiledReports.named("organisation");
  private final JasperReport strips = CompiledReports.named("strips");

  @Override
  public Document print(OrganisationReport report) {
    Map<String, Object> values = new HashMap<>();
    values.put(JRParameter.REPORT_LOCALE, Locale.UK);
    values.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
    values.put("NAME", report.organisation().name());
    values.put("ABOUT", report.about());
    values.put("QUARTER", report.quarterWords());
    values.put("TITLE", report.title());
    values.put("SUMMARY", report.summary());
    values.put("STRIPS_TITLE", report.stripsTitle());
    values.put("STRIPS_CAPTION", report.stripsCaption());
    values.put(
        "STRIPS",
        new Rows<MeasureRow>(
            report.strips(),
            Map.of(
                "name", MeasureRow::name,
                "own", MeasureRow::own,
                "median", MeasureRow::median,
                "drawing", r -> new StripDrawing(r.strip()),
                "alt", MeasureRow::alt)));
    values.put("STRIPS_REPORT", strips);
    values.put("FOOT", report.foot());
    values.put("BANNER", report.publication().banner());
    try {
      JasperPrint print = JasperFillManager.fillReport(pack, values, new JREmptyDataSource());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(print));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
      exporter.exportReport();
      return new Document(
          "organisation-pack",
          report.organisation().code().value(),
          "waymark-%s-%s.pdf".formatted(report.organisation().code(), report.quarter()),
          "application/pdf",
          bytes.toByteArray());
    } catch (JRException e) {
      throw new IllegalStateException(
          "the pack of " + report.organisation().code() + " cannot be printed", e);
    }
  }
}
