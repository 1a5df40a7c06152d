package org.waymark.organisations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.waymark.organisations.RegisterSource;

/** Which file said so, and who imported it when. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class SourceColumns {
  @Column(name = "file_name")
  private String fileName;

  private String sha256;

  @Column(name = "imported_by")
  private String importedBy;

  @Column(name = "imported_at")
  private Instant importedAt;

  protected SourceColumns() {}

  static SourceColumns of(RegisterSource source) {
    var columns = new SourceColumns();
    columns.fileName = source.fileName();
    columns.sha256 = source.sha256();
    columns.importedBy = source.importedBy();
    columns.importedAt = source.at();
    return columns;
  }

  RegisterSource toSource() {
    return new RegisterSource(fileName, sha256, importedBy, importedAt);
  }
}
