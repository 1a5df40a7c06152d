package org.waymark.operations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.operations.AuditLine;

@Entity
@Table(name = "audit_line")
@SequenceGenerator(
    name = "audit_line_number",
    sequenceName = "audit_line_number",
    allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class AuditLineRow {
  private static final int LONGEST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line_number")
  private Long id;

  private Instant at;
  private String who;

  @Column(name = "acting_as")
  private String actingAs;

  private String deed;
  private String target;
  private String outcome;

  protected AuditLineRow() {}

  static AuditLineRow of(AuditLine line) {
    var row = new AuditLineRow();
    row.at = line.at();
    row.who = line.who();
    row.actingAs = line.actingAs();
    row.deed = line.deed();
    row.target = cut(line.target());
    row.outcome = cut(line.outcome());
    return row;
  }

  /** Without NUL characters, which PostgreSQL does not keep: an address may hold one. */
  private static String cut(String text) {
    return text.replace('\0', ' ').substring(0, Math.min(LONGEST, text.length()));
  }

  AuditLine toLine() {
    return new AuditLine(at, who, actingAs, deed, target, outcome);
  }
}
