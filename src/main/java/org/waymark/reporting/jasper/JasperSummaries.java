package org.waymark.reporting.jasper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.reporting.AskedReturn;
import org.waymark.reporting.Document;
import org.waymark.reporting.GroupRow;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.ReturnCounts;
import org.waymark.reporting.TrendsReport;
import org.waymark.reporting.charts.ColumnsChart;
import org.waymark.reporting.charts.Legend;
import org.waymark.reporting.charts.StripChart;

/** Prints national summaries as PDF; safe to use from many threads at once. */
@ApplicationScoped
public class JasperSummaries implements NationalSummaries {
  private static final JasperReport COUNTS = CompiledReports.named("counts");
  private static final JasperReport LIST = CompiledReports.named("list");
  private final JasperReport national = CompiledReports.named("national");

  @Override
  public Document print(NationalSummary summary, TrendsReport trends, NationalAdvice advice) {
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
                "Figure 1: overall maturity (%s) by type, %s. One dot is one organisation."
                    .formatted(summary.scaleWords(), summary.quarter().shortWords()))
            .say("RETURNS_TITLE", summary.returnsTitle())
            .say("THEMES_TITLE", "Overall maturity and themes by type")
            .say(
                "THEMES_CAPTION",
                "Figure 2: score (%s) by type, %s. Column height is the share of the organisations."
                    .formatted(summary.scaleWords(), summary.quarter().shortWords()))
            .say("ISSUES_TITLE", summary.issuesTitle())
            .say(
                "ISSUES_CAPTION",
                "Figure 3: score (%s) by issue, all organisations, %s, lowest mean first."
                    .formatted(summary.scaleWords(), summary.quarter().shortWords()))
            .legend("STRIPS", Legend.Kind.GROUP_STRIPS, summary.scale())
            .legend("THEMES", Legend.Kind.GROUP_COLUMNS, summary.scale())
            .legend("ISSUES", Legend.Kind.GROUP_COLUMNS, summary.scale());
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
    returns(tables, summary);
    measures(tables, "THEMES", summary.themes(), "Type", summary.scaleWords());
    measures(tables, "ISSUES", summary.issues(), "Issue", summary.scaleWords());
    tables.numbered("FINDINGS", summary.findings());
    TrendTables.put(tables, trends);
    NationalAdviceTables.put(tables, advice);
    List<OrganisationReport.Paragraph> method = new ArrayList<>(summary.method());
    method.add(TrendsReport.METHOD);
    tables.notes("METHOD", method);
    return new Document(
        NationalSummaries.KIND,
        NationalSummaries.SUBJECT,
        summary.publication().fileName("waymark-national-" + summary.quarter(), "pdf"),
        "application/pdf",
        PdfPrinter.print(
            national,
            tables.values(),
            "National summary, " + summary.quarter().words() + ": " + summary.title(),
            summary.publication()));
  }

  private static void returns(Tables tables, NationalSummary summary) {
    tables.table(
        "RETURNS",
        COUNTS,
        summary.counts(),
        Map.of(
            "name", ReturnCounts::name,
            "first", ReturnCounts::asked,
            "second", ReturnCounts::returned,
            "third", ReturnCounts::notReturned,
            "fourth", ReturnCounts::notSignedOff,
            "fifth", ReturnCounts::counted),
        "Type",
        "Asked",
        "Returned",
        "Not returned",
        "Not signed off",
        "Counted");
    List<AskedReturn> missing = summary.returns().missing();
    if (!missing.isEmpty()) {
      tables.table(
          "MISSING",
          LIST,
          missing,
          Map.of(
              "name", m -> m.organisation().name() + " (" + m.organisation().code() + ")",
              "first", m -> m.organisation().type().words(),
              "second", m -> m.outcome().words()),
          "Organisation",
          "Type",
          "Why it is not counted");
    }
  }

  private static void measures(
      Tables tables, String part, List<GroupRow> rows, String first, String scale) {
    tables.measures(
        part,
        rows,
        Map.of(
            "group", GroupRow::group,
            "name", GroupRow::name,
            "drawing", r -> new Drawn(new ColumnsChart(r.strip())),
            "drawingAlt", GroupRow::alt,
            "first", GroupRow::mean,
            "second", GroupRow::median,
            "third", GroupRow::quartiles,
            "fourth", GroupRow::range,
            "fifth", GroupRow::members),
        first,
        "Share, " + scale,
        "Mean",
        "Median",
        "Middle half",
        "Lowest to highest",
        "Scores");
  }
}
