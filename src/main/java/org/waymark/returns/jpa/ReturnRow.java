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
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Channel;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Upload;

@Entity
@Table(name = "submitted_return")
@SequenceGenerator(name = "return_number", sequenceName = "return_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class ReturnRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_number")
  private Long id;

  private String organisation;
  private String quarter;
  private int version;
  private String status;
  private String channel;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "file_name")
  private String fileName;

  private String sha256;
  private long size;
  private int attempts;
  private boolean late;

  @Column(name = "file_purged_at")
  private @Nullable Instant filePurgedAt;

  protected ReturnRow() {}

  static ReturnRow received(Upload upload, Quarter quarter, int version, Instant at) {
    var row = new ReturnRow();
    row.organisation = upload.organisation().value();
    row.quarter = quarter.id().toString();
    row.late = quarter.overdueAt(at);
    row.version = version;
    row.status = ReturnStatus.RECEIVED.name();
    row.channel = upload.channel().name();
    row.sentBy = upload.sentBy();
    row.receivedAt = at;
    row.fileName = upload.fileName().value();
    row.sha256 = upload.sha256();
    row.size = upload.content().length;
    return row;
  }

  long id() {
    return id;
  }

  ReturnStatus status() {
    return ReturnStatus.valueOf(status);
  }

  void become(ReturnStatus next) {
    status = next.name();
  }

  String organisation() {
    return organisation;
  }

  String quarter() {
    return quarter;
  }

  int version() {
    return version;
  }

  void purgedAt(Instant at) {
    filePurgedAt = at;
  }

  void countAttempt() {
    attempts++;
  }

  SubmittedReturn toReturn() {
    return new SubmittedReturn(
        new ReturnId(id),
        new OrganisationCode(organisation),
        QuarterId.parse(quarter),
        version,
        status(),
        Channel.valueOf(channel),
        sentBy,
        receivedAt,
        fileName,
        sha256,
        size,
        late,
        filePurgedAt);
  }
}
