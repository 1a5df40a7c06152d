package org.waymark.reporting.jasper;

import java.awt.Font;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.reporting.HoldingRow;
import org.waymark.reporting.MoverRow;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.TechnologyReport;
import org.waymark.reporting.TechnologyReport.AdoptRow;
import org.waymark.reporting.TechnologyReport.DealRow;
import org.waymark.reporting.TechnologyReport.ErrorRow;
import org.waymark.reporting.TechnologyReport.HaltedRow;
import org.waymark.reporting.TechnologyReport.LowRow;
import org.waymark.reporting.TechnologyReport.ObstacleRow;
import org.waymark.reporting.charts.AdoptionChart;
import org.waymark.reporting.charts.ShareChart;

/** Puts what the nation is advised by into its summary. */
final class NationalAdviceTables {
  private static final JasperReport SHARES = CompiledReports.named("shares");
  private static final JasperReport COUNTS = CompiledReports.named("counts");
  private static final JasperReport LIST = CompiledReports.named("list");
  private static final Font SMALL = Typeface.regular(10);

  private NationalAdviceTables() {}

  static void put(Tables tables, NationalAdvice advice) {
    Sections pages = new Sections();
    holding(pages, advice);
    AdviceTables.progress(
        pages, true, advice.progressTitle(), advice.progressCaption(), advice.progress(), "");
    pages.add(
        false,
        advice.moversTitle(),
        NationalAdvice.MOVERS_CAPTION,
        LIST,
        advice.movers(),
        Map.of(
            "name", r -> "%s (%s)".formatted(r.name(), r.code()),
            "first", r -> "from %s to %s".formatted(r.before(), r.now()),
            "second", MoverRow::change),
        "Organisation",
        "Overall score",
        "Change");
    technologies(pages, advice.technologies());
    pages.into(tables, "ADVICE");
  }

  private static void holding(Sections pages, NationalAdvice advice) {
    double greatest =
        advice.holding().isEmpty() ? 0 : advice.holding().get(0).share().doubleValue();
    pages.add(
        true,
        advice.holdingTitle(),
        NationalAdvice.HOLDING_CAPTION,
        SHARES,
        advice.holding(),
        Map.of(
            "name", HoldingRow::name,
            "drawing", r -> new Drawn(new ShareChart(r.share().doubleValue(), greatest)),
            "drawingAlt", HoldingRow::alt,
            "first", HoldingRow::percent,
            "second", HoldingRow::members),
        "Issue",
        "Share of what is missing",
        "Share",
        "Scores");
  }

  private static void technologies(Sections pages, TechnologyReport of) {
    if (!of.adopt().isEmpty()) {
      pages.figure(
          true,
          of.adoptTitle(),
          "Share of technologies that are live, by month after the decision; %s. A tick is one that still waits or was stopped."
              .formatted(of.registers()),
          new AdoptionChart(of.all().curve(), SMALL),
          of.adoptTitle() + ".");
    }
    pages.add(
        false,
        "How long each class takes",
        "Technologies decided on. The median is told once half are live. Within a year: live, or stopped instead.",
        COUNTS,
        of.adopt(),
        Map.of(
            "name", AdoptRow::kind,
            "first", AdoptRow::technologies,
            "second", AdoptRow::live,
            "third", AdoptRow::waiting,
            "fourth", AdoptRow::stopped,
            "fifth", AdoptRow::median),
        "Class",
        "Decided",
        "Live or were",
        "Still waiting",
        "Stopped first",
        "Median");
    share(pages, of);
    deals(pages, of);
    errors(pages, of);
    pages.add(
        false,
        of.haltedTitle(),
        "Reasons in the words of those who stopped, who are not named.",
        LIST,
        of.halted(),
        Map.of(
            "name", HaltedRow::why,
            "first", HaltedRow::times,
            "second", HaltedRow::technologies),
        "Why",
        "How often",
        "Technologies");
  }

  private static void share(Sections pages, TechnologyReport of) {
    double greatest = of.obstacles().isEmpty() ? 0 : ratio(of.obstacles().get(0));
    pages.add(
        true,
        of.obstaclesTitle(),
        "Technologies that are neither live at scale nor retired, by what is said to hold them back; several may.",
        SHARES,
        of.obstacles(),
        Map.of(
            "name", ObstacleRow::name,
            "drawing", r -> new Drawn(new ShareChart(ratio(r), greatest)),
            "drawingAlt", r -> "%s: %s.".formatted(r.name(), r.share()),
            "first", r -> "%d%%".formatted(Math.round(100 * ratio(r))),
            "second", r -> Integer.toString(r.technologies())),
        "Held back by",
        "Share of technologies",
        "Share",
        "Number");
  }

  private static double ratio(ObstacleRow row) {
    return (double) row.technologies() / row.of();
  }

  private static void deals(Sections pages, TechnologyReport of) {
    pages.add(
        false,
        of.dealsTitle(),
        "Live technologies that 3 or more members of one system bought one by one and share with nobody.",
        LIST,
        of.deals(),
        Map.of(
            "name", DealRow::technology,
            "first", DealRow::icb,
            "second", DealRow::buyers),
        "Technology",
        "In how many systems",
        "Bought one by one by");
    pages.add(
        false,
        of.lowTitle(),
        "Somebody would tell others to start with it and it is live at scale with some; absent from the registers of others of their types.",
        LIST,
        of.low(),
        Map.of(
            "name", r -> "%s (%s)".formatted(r.technology(), r.kind()),
            "first", LowRow::atScale,
            "second", LowRow::absent),
        "Technology",
        "Live at scale in",
        "Absent in");
  }

  private static void errors(Sections pages, TechnologyReport of) {
    pages.add(
        false,
        of.errorsTitle(),
        "Median error rates of live AI and of people who did the same task without it, where both were measured.",
        COUNTS,
        of.errors(),
        Map.of(
            "name", ErrorRow::kind,
            "first", ErrorRow::live,
            "second", ErrorRow::compared,
            "third", ErrorRow::technology,
            "fourth", ErrorRow::people,
            "fifth", ErrorRow::lower),
        "Class",
        "Live",
        "Compared",
        "Errs",
        "People err",
        "Errs less");
  }
}
