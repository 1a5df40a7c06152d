package org.waymark.reporting.jasper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.calendar.QuarterId;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.ClaimRow;
import org.waymark.reporting.Document;
import org.waymark.reporting.Explained;
import org.waymark.reporting.MeasureRow;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.ThemeIssues;
import org.waymark.reporting.TrendsReport;
import org.waymark.reporting.charts.ColumnsChart;
import org.waymark.reporting.charts.Legend;
import org.waymark.reporting.charts.MarkChart;
import org.waymark.reporting.charts.StripChart;

/** Prints organisation packs as PDF; safe to use from many threads at once. */
@ApplicationScoped
public class JasperPacks implements OrganisationPacks {
  private static final JasperReport POSITIONS = CompiledReports.named("table");
  private final JasperReport pack = CompiledReports.named("organisation");

  private record IssueRow(String theme, MeasureRow row) {}

  private record PartRow(String measure, Explained.Line line) {}

  @Override
  public Document print(OrganisationReport report, TrendsReport trends, AdviceReport advice) {
    Tables tables =
        new Tables()
            .say("NAME", report.organisation().name())
            .say("ABOUT", report.about())
            .say("QUARTER", report.quarterWords())
            .say("FOOT", report.foot())
            .say("BANNER", report.publication().banner())
            .say("TITLE", report.title())
            .say("SUMMARY", report.summary())
            .say("STRIPS_TITLE", report.stripsTitle())
            .say("STRIPS_CAPTION", report.stripsCaption())
            .say("MEASURES_TITLE", report.issuesTitle())
            .say("MEASURES_CAPTION", report.issuesCaption())
            .legend(
                "STRIPS",
                report.middleDrawn() ? Legend.Kind.OWN_STRIPS : Legend.Kind.ONLY_OWN_STRIPS,
                report.scale())
            .legend(
                "MEASURES",
                report.peersDrawn() ? Legend.Kind.OWN_COLUMNS : Legend.Kind.ONLY_OWN_COLUMNS,
                report.scale());
    strips(tables, report);
    issues(tables, report);
    claims(tables, report);
    explanations(tables, report);
    TrendTables.put(tables, trends);
    AdviceTables.put(tables, advice, QuarterId.parse(report.quarter()));
    List<OrganisationReport.Paragraph> method = new ArrayList<>(report.method());
    method.add(TrendsReport.METHOD);
    tables.notes("METHOD", method);
    return new Document(
        OrganisationPacks.KIND,
        report.organisation().code().value(),
        report
            .publication()
            .fileName(
                "waymark-%s-%s".formatted(report.organisation().code(), report.quarter()), "pdf"),
        "application/pdf",
        PdfPrinter.print(
            pack,
            tables.values(),
            report.organisation().name() + ": " + report.title(),
            report.publication()));
  }

  private static void strips(Tables tables, OrganisationReport report) {
    tables.strips(
        report.strips(),
        Map.of(
            "name", MeasureRow::name,
            "drawing", r -> new Drawn(new StripChart(r.strip())),
            "drawingAlt", MeasureRow::alt,
            "first", MeasureRow::own,
            "second", MeasureRow::median),
        "Measure",
        report.middleDrawn() ? "You and your peers" : "You",
        "You",
        "Median");
    tables.table(
        "THEMES",
        POSITIONS,
        report.strips(),
        Map.of(
            "name", MeasureRow::name,
            "first", MeasureRow::own,
            "second", MeasureRow::coverage,
            "third", MeasureRow::quartiles,
            "fourth", MeasureRow::place,
            "fifth", MeasureRow::reading),
        "Measure",
        "You",
        "Coverage",
        "Middle half",
        "Rank",
        "Reading");
  }

  private static void issues(Tables tables, OrganisationReport report) {
    List<IssueRow> rows = new ArrayList<>();
    for (ThemeIssues theme : report.issues()) {
      theme.issues().forEach(row -> rows.add(new IssueRow(theme.theme(), row)));
    }
    tables.measures(
        "MEASURES",
        rows,
        Map.ofEntries(
            Map.entry("group", IssueRow::theme),
            Map.entry("name", r -> r.row().name()),
            Map.entry("drawing", r -> new Drawn(new ColumnsChart(r.row().strip()))),
            Map.entry("drawingAlt", r -> r.row().alt()),
            Map.entry("mark", r -> new Drawn(new MarkChart(r.row().position()))),
            Map.entry("markAlt", r -> r.row().positionWords()),
            Map.entry("first", r -> r.row().own()),
            Map.entry("second", r -> r.row().median()),
            Map.entry("third", r -> r.row().quartiles()),
            Map.entry("fourth", r -> r.row().atOrAbove()),
            Map.entry("fifth", r -> r.row().coverage())),
        "Issue",
        (report.peersDrawn() ? "Share of peers, " : "You, ") + report.scaleWords(),
        "You",
        "Median",
        "Middle half",
        "At or above",
        "Coverage");
  }

  private static void claims(Tables tables, OrganisationReport report) {
    tables
        .say("CLAIMS_TITLE", report.claimsTitle())
        .numbers(
            "CLAIMS",
            report.claims(),
            Map.of(
                "group", ClaimRow::group,
                "name", ClaimRow::name,
                "first", ClaimRow::evidenced,
                "second", ClaimRow::claimed,
                "third", ClaimRow::geometric),
            "Measure",
            "Evidenced",
            "Claimed",
            "Geometric");
  }

  private static void explanations(Tables tables, OrganisationReport report) {
    List<PartRow> parts = new ArrayList<>();
    for (Explained explained : report.explanations()) {
      String measure = explained.heading();
      explained.lines().forEach(line -> parts.add(new PartRow(measure, line)));
    }
    tables.numbers(
        "EXPLANATION",
        parts,
        Map.of(
            "group", PartRow::measure,
            "name", p -> p.line().name(),
            "first", p -> p.line().value(),
            "second", p -> p.line().weight(),
            "third", p -> p.line().adds()),
        "Made of",
        "Score",
        "Weight",
        "Adds");
  }
}
