package org.waymark.scoring.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;

@Entity
@Table(name = "score_addend")
@IdClass(AddendKey.class)
@SuppressWarnings("NullAway.Init")
class AddendRow {
  @Id private String quarter;
  @Id private String organisation;
  @Id private String measure;
  @Id private Integer line;

  @Column(name = "of_what")
  private String of;

  private @Nullable BigDecimal reported;
  private @Nullable BigDecimal weight;
  private BigDecimal contribution;

  protected AddendRow() {}

  static AddendRow of(MaturityScore whole, String measure, int line, Addend addend) {
    var row = new AddendRow();
    row.quarter = whole.quarter().toString();
    row.organisation = whole.organisation().value();
    row.measure = measure;
    row.line = line;
    row.of = addend.of();
    row.reported = addend.value();
    row.weight = addend.weight();
    row.contribution = addend.contribution();
    return row;
  }

  String organisation() {
    return organisation;
  }

  String measure() {
    return measure;
  }

  Addend toAddend() {
    return new Addend(of, reported, weight, contribution);
  }
}
