package org.waymark.reporting.jasper;

import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.calendar.QuarterId;
import org.waymark.reporting.ActionRow;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.CourseRow;
import org.waymark.reporting.OrganisationReport.Paragraph;
import org.waymark.reporting.ProgressRow;
import org.waymark.reporting.charts.CourseChart;
import org.waymark.reporting.charts.CourseKey;
import org.waymark.reporting.charts.ProgressChart;
import org.waymark.reporting.charts.ProgressKey;

/** Puts an organisation's advice into its pack: the actions, and pages of its progress. */
final class AdviceTables {
  private static final JasperReport ACTIONS = CompiledReports.named("actions");
  private static final JasperReport PROGRESS = CompiledReports.named("progress");
  private static final JasperReport COURSES = CompiledReports.named("courses");
  private static final Font SMALL = Typeface.regular(10);

  private AdviceTables() {}

  private record ActionLine(String heading, String label, String text) {}

  static void put(Tables tables, AdviceReport advice, QuarterId quarter) {
    tables.say("FIRST_TITLE", advice.actionsTitle());
    if (!advice.actions().isEmpty()) {
      tables.numbered("FIRST", advice.sentences());
      actions(tables, advice);
    } else if (!advice.actionsTitle().isEmpty()) {
      tables.notes("FIRST", List.of(new Paragraph("", AdviceReport.NOTHING_FIRST)));
    }
    Sections pages = new Sections();
    progress(
        pages,
        advice.actions().isEmpty(),
        advice.progressTitle(),
        advice.progressCaption(),
        advice.progress(),
        "You");
    courses(pages, advice, quarter.lastDay());
    pages.into(tables, "ADVICE");
  }

  private static void actions(Tables tables, AdviceReport advice) {
    List<ActionLine> lines = new ArrayList<>();
    for (ActionRow row : advice.actions()) {
      lines.add(new ActionLine(row.title(), "Why", row.why()));
      lines.add(new ActionLine("", "What to do", row.step()));
      lines.add(new ActionLine("", "Answered by", row.answers()));
      lines.add(new ActionLine("", "Learn from", row.learn()));
    }
    tables
        .say("ACTIONS_CAPTION", AdviceReport.ACTIONS_CAPTION)
        .table(
            "ACTIONS",
            ACTIONS,
            lines,
            Map.of(
                "heading",
                ActionLine::heading,
                "label",
                ActionLine::label,
                "text",
                ActionLine::text));
  }

  /**
   * Bars of a group, on a fresh page if so said; the own state has no heading and no words where
   * there is none.
   */
  static void progress(
      Sections pages,
      boolean fresh,
      String title,
      String caption,
      List<ProgressRow> rows,
      String own) {
    Tables part =
        pages.add(
            fresh,
            title,
            caption,
            PROGRESS,
            rows,
            Map.of(
                "name", r -> "%s  %s".formatted(r.id(), r.name()),
                "own", ProgressRow::own,
                "drawing", r -> new Drawn(new ProgressChart(r.counts(), SMALL)),
                "drawingAlt", ProgressRow::alt,
                "complete", ProgressRow::complete),
            "Recommendation",
            own,
            "How many have come how far",
            "Complete");
    Sections.key(part, new ProgressKey(SMALL), ProgressKey.WORDS);
  }

  private static void courses(Sections pages, AdviceReport advice, LocalDate now) {
    List<String> heads = new ArrayList<>(List.of("Issue", "Road map", "Now", "Claimed", "Due"));
    for (int place = 0; place < CourseRow.YEARS; place++) {
      heads.add(place < advice.years().size() ? advice.years().get(place) : "");
    }
    heads.add("Verdict");
    Tables part =
        pages.add(
            true,
            advice.courseTitle(),
            advice.courseCaption(),
            COURSES,
            advice.courses(),
            Map.ofEntries(
                Map.entry("group", CourseRow::theme),
                Map.entry("name", CourseRow::name),
                Map.entry("drawing", r -> new Drawn(new CourseChart(r.course(), now))),
                Map.entry("drawingAlt", CourseRow::alt),
                Map.entry("now", CourseRow::now),
                Map.entry("claimed", CourseRow::claimed),
                Map.entry("due", CourseRow::due),
                Map.entry("y1", r -> r.target(0)),
                Map.entry("y2", r -> r.target(1)),
                Map.entry("y3", r -> r.target(2)),
                Map.entry("y4", r -> r.target(3)),
                Map.entry("y5", r -> r.target(4)),
                Map.entry("verdict", CourseRow::verdict)),
            heads.toArray(String[]::new));
    Sections.key(part, new CourseKey(SMALL), CourseKey.WORDS);
  }
}
