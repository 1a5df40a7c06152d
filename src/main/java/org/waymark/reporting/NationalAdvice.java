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
    TechnologyReport technologies) {
  /** How a share of what holds back is made. */
  public static final String HOLDING_CAPTION =
      "Share of all that is missing to the highest level (weight times distance, over all"
          + " organisations with a score). Together the issues make 100%.";

  /** Where nothing is known to advise on. */
  public static final NationalAdvice NONE =
      new NationalAdvice("", List.of(), "", "", List.of(), TechnologyReport.NONE);

  public NationalAdvice {
    holding = List.copyOf(holding);
    progress = List.copyOf(progress);
  }

  public static NationalAdvice of(QuarterAdvice advice) {
    List<Organisation> asked = advice.comparison().organisations();
    List<HoldingRow> holding = advice.holdingBack().stream().map(HoldingRow::of).toList();
    List<ProgressRow> progress =
        advice.progress(asked).stream().map(c -> ProgressRow.of(c, null)).toList();
    return new NationalAdvice(
        HoldingRow.title(holding),
        holding,
        ProgressRow.title(progress),
        "How far all who are asked have come with each recommendation, %s."
            .formatted(advice.comparison().quarter().id().shortWords()),
        progress,
        TechnologyReport.of(advice.technologies(asked), false));
  }
}
