package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

@Entity
@Table(name = "finding")
@IdClass(FindingRow.Key.class)
@SuppressWarnings("NullAway.Init")
class FindingRow {
  /** A return's findings are numbered in the order they are told. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long returnId;
    private Integer line;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key k && k.returnId.equals(returnId) && k.line.equals(line);
    }

    @Override
    public int hashCode() {
      return returnId.hashCode() * 31 + line.hashCode();
    }
  }

  @Id
  @Column(name = "return_id")
  private Long returnId;

  @Id private Integer line;
  private String rule;
  private String severity;
  private @Nullable String sheet;
  private @Nullable String cell;
  private @Nullable String question;
  private String entered;
  private String problem;
  private String remedy;

  protected FindingRow() {}

  static FindingRow of(long returnId, int line, Finding finding) {
    var row = new FindingRow();
    row.returnId = returnId;
    row.line = line;
    row.rule = finding.rule();
    row.severity = finding.severity().name();
    row.sheet = finding.place().sheet();
    row.cell = finding.place().cell();
    row.question = finding.place().question();
    row.entered = finding.entered();
    row.problem = finding.problem();
    row.remedy = finding.remedy();
    return row;
  }

  Finding toFinding() {
    return new Finding(
        rule,
        Severity.valueOf(severity),
        new Place(sheet, cell, question),
        entered,
        problem,
        remedy);
  }
}
