package org.waymark.calendar.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.calendar.Extension;
import org.waymark.calendar.QuarterId;

@Entity
@Table(name = "extension")
@SequenceGenerator(
    name = "extension_number",
    sequenceName = "extension_number",
    allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class ExtensionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_number")
  private Long id;

  private String quarter;
  private String organisation;

  @Column(name = "until_at")
  private Instant until;

  private String reason;

  @Column(name = "granted_by")
  private String by;

  @Column(name = "granted_at")
  private Instant at;

  protected ExtensionRow() {}

  static ExtensionRow of(Extension extension) {
    var row = new ExtensionRow();
    row.quarter = extension.quarter().toString();
    row.organisation = extension.organisation();
    row.until = extension.until();
    row.reason = extension.reason();
    row.by = extension.by();
    row.at = extension.at();
    return row;
  }

  Extension toExtension() {
    return new Extension(QuarterId.parse(quarter), organisation, until, reason, by, at);
  }
}
