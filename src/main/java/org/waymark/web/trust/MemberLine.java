package org.waymark.web.trust;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.MeasureRow;
import org.waymark.scoring.Score;

/**
 * One organisation in a list of results: its overall score, or in words why there is none: no
 * return counted, or it is confidential.
 */
public record MemberLine(
    Organisation organisation,
    @Nullable MeasureLine overall,
    @Nullable BigDecimal exact,
    String why) {

  /** One whose score is not the reader's to see. */
  public static MemberLine confidential(Organisation organisation) {
    return new MemberLine(organisation, null, null, "Confidential");
  }

  public static MemberLine uncounted(Organisation organisation) {
    return new MemberLine(organisation, null, null, "No return counted");
  }

  /** Looks the organisation up in the quarter's comparison. */
  public static MemberLine of(Organisation organisation, PeerComparison comparison) {
    return comparison
        .benchmark(organisation.code())
        .flatMap(
            b ->
                MeasureRow.overall(b)
                    .map(
                        row ->
                            new MemberLine(
                                organisation,
                                MeasureLine.of(row, null),
                                b.of(Score.OVERALL).map(s -> s.score().exact()).orElse(null),
                                "")))
        .orElseGet(() -> uncounted(organisation));
  }

  /** The exact overall score, where there is one. */
  public Optional<BigDecimal> score() {
    return Optional.ofNullable(exact);
  }
}
