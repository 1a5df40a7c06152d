package org.waymark.reporting.jasper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.editions.ReportingScale;
import org.waymark.reporting.charts.Legend;

/**
 * The parts that all documents are put together from, each a compiled report with its rows and
 * column headings, under the parameter names that the documents' reports expect.
 */
final class Tables {
  private static final JasperReport STRIPS = CompiledReports.named("strips");
  private static final JasperReport MEASURES = CompiledReports.named("measures");
  private static final JasperReport TABLE = CompiledReports.named("table");
  private static final JasperReport EXPLANATION = CompiledReports.named("explanation");
  private static final JasperReport NOTES = CompiledReports.named("notes");
  private static final java.awt.Font KEY = Typeface.regular(10);

  private final Map<String, Object> values = new HashMap<>();

  Map<String, Object> values() {
    return values;
  }

  Tables say(String name, String words) {
    values.put(name, words);
    return this;
  }

  <T> Tables strips(List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    return part("STRIPS", STRIPS, rows, fields, heads);
  }

  <T> Tables measures(List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    return part("MEASURES", MEASURES, rows, fields, heads);
  }

  <T> Tables table(
      String name, List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    return part(name, TABLE, rows, fields, heads);
  }

  <T> Tables explanation(List<T> rows, Map<String, Function<T, Object>> fields) {
    return part("EXPLANATION", EXPLANATION, rows, fields);
  }

  <T> Tables notes(String name, List<T> rows, Map<String, Function<T, Object>> fields) {
    return part(name, NOTES, rows, fields);
  }

  Tables legend(String name, Legend.Kind kind, ReportingScale scale) {
    Legend legend = new Legend(kind, scale, KEY);
    values.put(name, new Drawn(legend));
    values.put(name + "_ALT", legend.words());
    return this;
  }

  private <T> Tables part(
      String name,
      JasperReport report,
      List<T> rows,
      Map<String, Function<T, Object>> fields,
      String... heads) {
    values.put(name, new Rows<>(rows, fields));
    values.put(name + "_REPORT", report);
    for (int i = 0; i < heads.length; i++) {
      values.put(name + "_HEAD_" + (i + 1), heads[i]);
    }
    return this;
  }
}
