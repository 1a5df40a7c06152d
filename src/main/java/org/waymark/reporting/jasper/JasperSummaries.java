package org.waymark.reporting.jasper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.reporting.Document;
import org.waymark.reporting.GroupRow;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.OrganisationReport.Paragraph;
import org.waymark.reporting.charts.ColumnsChart;
import org.waymark.reporting.charts.Legend;
import org.waymark.reporting.charts.StripChart;

/** Prints national summaries as PDF; safe to use from many threads at once. */
@ApplicationScoped
public class JasperSummaries implements NationalSummaries {
  private final JasperReport national = CompiledReports.named("national");

  @Override
  public Document print(NationalSummary summary) {
    Tables tables =
        new Tables()
            .say("NAME", "National summary")
            .say("ABOUT", "England, all organisations that are asked")
            .say("QUARTER", summary.quarter().words())
            .say("FOOT", "Waymark national summary, " + summary.publication().words())
            .say("BANNER", summary.publication().banner())
            .say("TITLE", summary.title())
            .say("SUMMARY", summary.summary())
            .say("STRIPS_TITLE", "Overall maturity by type")
            .say(
                "STRIPS_CAPTION",
                "Figure 1: overall maturity (%s) by type, lowest median first. One dot is one organisation."
                    .formatted(summary.scaleWords()))
            .say("MEASURES_TITLE", summary.issuesTitle())
            .say(
                "MEASURES_CAPTION",
                "Figure 2: score (%s) by issue, all organisations, lowest mean first."
                    .formatted(summary.scaleWords()))
            .legend("STRIPS_LEGEND", Legend.Kind.GROUP_STRIPS, summary.scale())
            .legend("MEASURES_LEGEND", Legend.Kind.GROUP_COLUMNS, summary.scale());
    tables.strips(
        summary.types(),
        Map.of(
            "name", GroupRow::name,
            "drawing", r -> new Drawn(new StripChart(r.strip())),
            "drawingAlt", GroupRow::alt,
            "first", GroupRow::median,
            "second", GroupRow::members),
        "Type",
        "Organisations",
        "Median",
        "Number");
    tables.table(
        "RETURNS",
        summary.types(),
        figures(r -> summary.returnsOf(r.name())),
        "Type",
        "Mean",
        "Median",
        "Middle half",
        "Scores",
        "Returns counted");
    tables.table(
        "THEMES",
        summary.themes(),
        figures(GroupRow::range),
        "Theme",
        "Mean",
        "Median",
        "Middle half",
        "Scores",
        "Lowest to highest");
    tables.measures(
        summary.issues(),
        Map.ofEntries(
            Map.entry("group", GroupRow::group),
            Map.entry("name", GroupRow::name),
            Map.entry("drawing", r -> new Drawn(new ColumnsChart(r.strip()))),
            Map.entry("drawingAlt", GroupRow::alt),
            Map.entry("mark", r -> new Drawn((g, box) -> {})),
            Map.entry("markAlt", r -> "no own position"),
            Map.entry("first", GroupRow::mean),
            Map.entry("second", GroupRow::median),
            Map.entry("third", GroupRow::quartiles),
            Map.entry("fourth", GroupRow::range),
            Map.entry("fifth", GroupRow::members)),
        "Issue",
        "Share, " + summary.scaleWords(),
        "Mean",
        "Median",
        "Middle half",
        "Lowest to highest",
        "Scores");
    tables.notes(
        "METHOD", summary.method(), Map.of("heading", Paragraph::heading, "text", Paragraph::text));
    return new Document(
        "national-summary",
        "england",
        "waymark-national-%s.pdf".formatted(summary.quarter()),
        "application/pdf",
        PdfPrinter.print(
            national,
            tables.values(),
            "National summary, " + summary.quarter().words() + ": " + summary.title(),
            summary.publication()));
  }

  private static Map<String, Function<GroupRow, Object>> figures(Function<GroupRow, Object> last) {
    return Map.of(
        "name", GroupRow::name,
        "first", GroupRow::mean,
        "second", GroupRow::median,
        "third", GroupRow::quartiles,
        "fourth", GroupRow::members,
        "fifth", last);
  }
}
