package org.waymark.reporting.jasper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.reporting.charts.Drawing;

/**
 * Parts one below the other, each with its finding as title, a caption and its own report; those
 * without rows are left out.
 */
final class Sections {
  private static final JasperReport SECTIONS = CompiledReports.named("sections");
  private static final JasperReport FIGURE = CompiledReports.named("figure");
  private static final String PART = "PART";

  private final List<Section> all = new ArrayList<>();

  private record Section(
      String title, String caption, boolean fresh, JasperReport report, Tables part) {
    Object rows() {
      return part.value(PART);
    }

    Object words() {
      return part.words(PART);
    }
  }

  /** A part, on a fresh page if so said; what it has around its rows is the caller's to add. */
  <T> Tables add(
      boolean fresh,
      String title,
      String caption,
      JasperReport report,
      List<T> rows,
      Map<String, Function<T, Object>> fields,
      String... heads) {
    Tables part = new Tables().table(PART, report, rows, fields, heads);
    if (!rows.isEmpty()) {
      all.add(new Section(title, caption, fresh, report, part));
    }
    return part;
  }

  /** The key under a part that was added. */
  static void key(Tables part, Drawing key, String words) {
    part.draw(PART, "LEGEND", new Drawn(key), words);
  }

  /** One drawing over the whole width. */
  void figure(boolean fresh, String title, String caption, Drawing drawing, String alt) {
    add(
        fresh,
        title,
        caption,
        FIGURE,
        List.of(drawing),
        Map.of("drawing", d -> new Drawn(d), "drawingAlt", d -> alt));
  }

  /** Under the name that the document's report knows them by; nothing where there is none. */
  void into(Tables tables, String name) {
    if (!all.isEmpty()) {
      tables.table(
          name,
          SECTIONS,
          all,
          Map.of(
              "title", Section::title,
              "caption", Section::caption,
              "fresh", Section::fresh,
              "rows", Section::rows,
              "words", Section::words,
              "report", Section::report));
    }
  }
}
