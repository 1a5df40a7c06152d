package org.waymark.reporting;

import java.util.List;
import java.util.Locale;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.RankMethod;
import org.waymark.benchmarking.Response;
import org.waymark.editions.Edition;
import org.waymark.editions.Rounding;
import org.waymark.reporting.OrganisationReport.Paragraph;

/** What every pack says about how its numbers are made and how far they can be trusted. */
final class MethodNote {
  private MethodNote() {}

  static List<Paragraph> of(Benchmark benchmark, Figures figures) {
    return of(benchmark.edition(), figures);
  }

  static List<Paragraph> of(Edition edition, Figures figures) {
    String rounding =
        edition.rounding().place() == Rounding.Place.AT_EACH_LEVEL
            ? "Each level is rounded half up, and the next level is made of the rounded scores."
            : "Scores are rounded half up only where they are printed.";
    return List.of(
        new Paragraph(
            "Scores",
            "Scores run from %s. An issue is the weighted mean of its answered questions, a theme of its issues, and overall of its headline themes. %s A missing answer is not 0: it lowers coverage, the answered share of the weight that applies, and below the edition's threshold the score is not available."
                .formatted(figures.scale(), rounding)),
        new Paragraph(
            "Claimed and evidenced",
            "A level that is claimed counts as evidenced as far as a document supports it that is dated in the %d months before the end of the quarter; without one it counts 0. Where no document is asked for, it counts as claimed. Positions and quartiles go by the %s score."
                .formatted(
                    edition.terms().evidenceMonths(),
                    edition.terms().basis().name().toLowerCase(Locale.ROOT))),
        new Paragraph(
            "Geometric mean",
            "In a weighted mean a strong issue makes up for a weak one. The weighted geometric mean of the same scores (each with %s added, which is then taken off) lets it do so far less: the further it lies below the score, the more uneven the parts are."
                .formatted(Figures.plain(edition.terms().geometricShift()))),
        new Paragraph(
            "Quartiles and position",
            "Quartiles are of quantile type 7 (as in Excel's QUARTILE.INC). Position counts the members with a lower score and half of those with the same score: under a quarter of the group is the lower quarter, over three quarters the upper quarter, else the middle half. No quartiles are shown below %d members."
                .formatted(figures.disclosure().smallest())),
        new Paragraph(
            "Rank",
            "Rank 1 is the best of the same type; equal scores share the lowest number. In brackets stand the 5th and 95th percentile of the ranks in %s replicates (%s), which move weights by up to %d%%, take the mean or the geometric mean, move levels by 1 with a chance of %s%% each way, and fill in missing answers. Draws part what is equal, so a rank can lie outside. Withheld where fewer than %d%% of a type's returns count. Method version %s."
                .formatted(
                    String.format(Locale.UK, "%,d", RankMethod.REPLICATES),
                    RankMethod.INTERVAL,
                    RankMethod.SPREAD_PERCENT,
                    Figures.plain(edition.terms().levelError().movePointRight(2)),
                    Response.LEAST_PERCENT,
                    RankMethod.VERSION)),
        new Paragraph(
            "Marks",
            "[x] not available: too little is answered. [c] confidential: it would tell about single organisations. [u] unreliable: fewer than %d members. [z] not applicable to this organisation."
                .formatted(PeerStatistics.SMALLEST_RELIABLE)),
        new Paragraph(
            "Self-assessment",
            "Answers are given by each organisation about itself. A difference of one level on one issue may be a difference of judgement."),
        new Paragraph(
            "Edition",
            "%s (%s). Its file has the SHA-256 %s."
                .formatted(edition.title(), edition.id(), edition.hash())));
  }
}
