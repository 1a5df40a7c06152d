package org.waymark.reporting.jasper;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.editions.ReportingScale;
import org.waymark.reporting.OrganisationReport.Paragraph;
import org.waymark.reporting.charts.Legend;

/**
 * The parts that all documents are put together from, each a compiled report with its rows and
 * column headings, under the parameter names that the documents' reports expect.
 */
final class Tables {
  private static final JasperReport STRIPS = CompiledReports.named("strips");
  private static final JasperReport MEASURES = CompiledReports.named("measures");
  private static final JasperReport NUMBERS = CompiledReports.named("numbers");
  private static final JasperReport NOTES = CompiledReports.named("notes");
  private static final JasperReport SENTENCES = CompiledReports.named("sentences");
  private static final Drawn NO_MARK = new Drawn((g, box) -> {});
  private static final java.awt.Font KEY = Typeface.regular(10);

  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Map<String, Object>> words = new HashMap<>();

  Map<String, Object> values() {
    return values;
  }

  Tables say(String name, String words) {
    values.put(name, words);
    return this;
  }

  <T> Tables strips(List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    return table("STRIPS", STRIPS, rows, fields, heads);
  }

  /** Columns drawn for each measure; where a position is marked, there is a field "mark". */
  <T> Tables measures(
      String name, List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    Map<String, Function<T, Object>> all = new HashMap<>(fields);
    words(name).put("MARKS", fields.containsKey("mark"));
    all.putIfAbsent("mark", row -> NO_MARK);
    all.putIfAbsent("markAlt", row -> "");
    return table(name, MEASURES, rows, all, heads);
  }

  /** A name and three numbers a row, in groups. */
  <T> Tables numbers(
      String name, List<T> rows, Map<String, Function<T, Object>> fields, String... heads) {
    return table(name, NUMBERS, rows, fields, heads);
  }

  Tables notes(String name, List<Paragraph> paragraphs) {
    return table(
        name, NOTES, paragraphs, Map.of("heading", Paragraph::heading, "text", Paragraph::text));
  }

  /** Sentences with their numbers; without any, the part is left out. */
  Tables numbered(String name, List<String> sentences) {
    List<String> numbered = new ArrayList<>();
    for (String sentence : sentences) {
      numbered.add((numbered.size() + 1) + ". " + sentence);
    }
    return numbered.isEmpty()
        ? this
        : table(name, SENTENCES, numbered, Map.of("text", sentence -> sentence));
  }

  /** The key under one part. */
  Tables legend(String name, Legend.Kind kind, ReportingScale scale) {
    Legend legend = new Legend(kind, scale, KEY);
    words(name).put("LEGEND", new Drawn(legend));
    words(name).put("LEGEND_ALT", legend.words());
    return this;
  }

  Tables draw(String name, Drawn drawing) {
    values.put(name, drawing);
    return this;
  }

  /** Something more for a part's own report. */
  Tables give(String part, String name, Object value) {
    words(part).put(name, value);
    return this;
  }

  /** A whole page of parts as one part, laid out by its own report. */
  Tables part(String name, JasperReport report, Tables page) {
    words(name).putAll(page.values());
    values.put(name, new JREmptyDataSource());
    values.put(name + "_REPORT", report);
    return this;
  }

  /** A drawing that a part's own report has around its rows, with its alternative text. */
  Tables draw(String part, String name, Drawn drawing, String alt) {
    words(part).put(name, drawing);
    words(part).put(name + "_ALT", alt);
    return this;
  }

  /** What stands under a name. */
  Object value(String name) {
    return requireNonNull(values.get(name));
  }

  /** What a part's own report says around its rows. */
  Map<String, Object> words(String name) {
    return words.computeIfAbsent(
        name,
        n -> {
          Map<String, Object> own = new HashMap<>();
          values.put(n + "_WORDS", own);
          return own;
        });
  }

  /** Any part by the name that the document's report knows it by, laid out by its own report. */
  <T> Tables table(
      String name,
      JasperReport report,
      List<T> rows,
      Map<String, Function<T, Object>> fields,
      String... heads) {
    values.put(name, new Rows<>(rows, fields));
    values.put(name + "_REPORT", report);
    for (int i = 0; i < heads.length; i++) {
      words(name).put("HEAD_" + (i + 1), heads[i]);
    }
    return this;
  }
}
