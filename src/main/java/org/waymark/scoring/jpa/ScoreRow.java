package org.waymark.scoring.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

@Entity
@Table(name = "score")
@IdClass(MeasureKey.class)
@SuppressWarnings("NullAway.Init")
class ScoreRow {
  @Id private String quarter;
  @Id private String organisation;
  @Id private String measure;
  private int line;
  private String tier;

  @Column(name = "return_id")
  private Long returnId;

  @Column(name = "edition_hash")
  private String editionHash;

  @Column(name = "method_version")
  private String methodVersion;

  private @Nullable BigDecimal reported;
  private @Nullable BigDecimal exact;
  private int decimals;
  private BigDecimal coverage;

  @Column(name = "lower_bound")
  private @Nullable BigDecimal lowerBound;

  @Column(name = "upper_bound")
  private @Nullable BigDecimal upperBound;

  private @Nullable String band;
  private @Nullable BigDecimal claimed;
  private @Nullable BigDecimal evidenced;
  private @Nullable BigDecimal geometric;

  protected ScoreRow() {}

  static ScoreRow of(MaturityScore whole, int line, Score score) {
    var row = new ScoreRow();
    row.quarter = whole.quarter().toString();
    row.organisation = whole.organisation().value();
    row.measure = score.measure();
    row.line = line;
    row.tier = score.tier().name();
    row.returnId = whole.from().value();
    row.editionHash = whole.editionHash();
    row.methodVersion = whole.methodVersion();
    row.reported = score.value();
    row.decimals = score.available().map(BigDecimal::scale).orElse(0);
    row.exact = score.exact();
    row.coverage = score.coverage();
    row.lowerBound = score.lowerBound();
    row.upperBound = score.upperBound();
    row.band = score.band();
    row.claimed = score.otherWays().claimed();
    row.evidenced = score.otherWays().evidenced();
    row.geometric = score.otherWays().geometric();
    return row;
  }

  String organisation() {
    return organisation;
  }

  String measure() {
    return measure;
  }

  long returnId() {
    return returnId;
  }

  String editionHash() {
    return editionHash;
  }

  String methodVersion() {
    return methodVersion;
  }

  /** The database pads decimals; the number of those reported is kept beside them. */
  Score toScore(List<Addend> explanation) {
    return new Score(
        measure,
        Score.Tier.valueOf(tier),
        reported == null ? null : reported.setScale(decimals),
        exact,
        coverage,
        lowerBound,
        upperBound,
        band,
        explanation,
        new Score.OtherWays(claimed, evidenced, geometric));
  }
}
