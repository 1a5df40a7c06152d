package org.waymark.operations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.operations.RunLine;

@Entity
@Table(name = "run_line")
@SequenceGenerator(name = "run_line_number", sequenceName = "run_line_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class RunLineRow {
  private static final int LONGEST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_line_number")
  private Long id;

  private Instant at;
  private String job;

  @Column(name = "execution_id")
  private Long execution;

  private String said;

  protected RunLineRow() {}

  static RunLineRow of(RunLine line) {
    var row = new RunLineRow();
    row.at = line.at();
    row.job = line.job();
    row.execution = line.execution();
    row.said = line.said().substring(0, Math.min(LONGEST, line.said().length()));
    return row;
  }

  RunLine toLine() {
    return new RunLine(at, job, execution, said);
  }
}
