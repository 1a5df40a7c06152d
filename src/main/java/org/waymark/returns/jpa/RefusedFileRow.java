package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.Channel;
import org.waymark.returns.FileSize;
import org.waymark.returns.RefusedFile;

@Entity
@Table(name = "refused_file")
@SequenceGenerator(name = "refusal_number", sequenceName = "refusal_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class RefusedFileRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refusal_number")
  private Long id;

  private Instant at;
  private String channel;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "file_name")
  private String fileName;

  private @Nullable String sha256;
  private long size;

  @Column(name = "size_exact")
  private boolean sizeExact;

  private String sentence;

  protected RefusedFileRow() {}

  static RefusedFileRow of(RefusedFile refused) {
    var row = new RefusedFileRow();
    row.at = refused.at();
    row.channel = refused.channel().name();
    row.sentBy = refused.sentBy();
    row.fileName = refused.fileName();
    row.sha256 = refused.sha256();
    row.size = refused.size().bytes();
    row.sizeExact = refused.size().exact();
    row.sentence = refused.sentence();
    return row;
  }

  RefusedFile toRefusedFile() {
    return new RefusedFile(
        at,
        Channel.valueOf(channel),
        sentBy,
        fileName,
        sha256,
        new FileSize(size, sizeExact),
        sentence);
  }
}
