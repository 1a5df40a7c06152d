package org.waymark.reporting;

import java.util.List;
import org.waymark.advice.QuarterAdvice;
import org.waymark.organisations.Organisation;

/**
 * What the nation is advised by, in the words that are printed: what holds it back, where the
 * recommendations stand, and what its technology registers tell.
 */
public record NationalAdvice(
    String holdingTitle,
    List<HoldingRow> holding,
    String progressTitle,
    String progressCaption,
    List<ProgressRow> progress,
    String moversTitle,
    List<MoverRow> movers,
    TechnologyReport technologies) {
  /** Who is a mover. */
  public static final String MOVERS_CAPTION =
      "Overall scores that changed since the quarter before by more than 2 MAD/0.6745 of all"
          + " changes, which is beyond what most do.";

  /** How a share of what holds back is made. */
  public static final String HOLDING_CAPTION =
      "Share of all that is missing to the highest level (weight times distance, over all"
          + " organisations with a score). Together the issues make 100%.";

  /** Where nothing is known to advise on. */
  public static final NationalAdvice NONE =
      new NationalAdvice("", List.of(), "", "", List.of(), "", List.of(), TechnologyReport.NONE);

  public NationalAdvice {
    holding = List.copyOf(holding);
    progress = List.copyOf(progress);
    movers = List.copyOf(movers);
  }

  public static NationalAdvice of(QuarterAdvice advice) {
    List<Organisation> asked = advice.comparison().organisations();
    List<HoldingRow> holding = advice.holdingBack().stream().map(HoldingRow::of).toList();
    List<ProgressRow> progress =
        advice.progress(asked).stream().map(c -> ProgressRow.of(c, null)).toList();
    Figures figures = new Figures(advice.comparison().edition());
    List<MoverRow> movers = advice.movers().stream().map(m -> MoverRow.of(m, figures)).toList();
    return new NationalAdvice(
        HoldingRow.title(holding),
        holding,
        ProgressRow.title(progress),
        "How far all who are asked have come with each recommendation, %s."
            .formatted(advice.comparison().quarter().id().shortWords()),
        progress,
        moversTitle(movers),
        movers,
        TechnologyReport.of(advice.technologies(asked), false));
  }

  private static String moversTitle(List<MoverRow> movers) {
    return movers.isEmpty()
        ? "Nobody has moved further than others since the quarter before"
        : "%d %s moved further than others since the quarter before"
            .formatted(movers.size(), movers.size() == 1 ? "organisation" : "organisations");
  }
}
