package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "return_file")
@SuppressWarnings("NullAway.Init")
class ReturnFileRow {
  @Id
  @Column(name = "return_id")
  private Long returnId;

  private byte[] content;

  protected ReturnFileRow() {}

  ReturnFileRow(long returnId, byte[] content) {
    this.returnId = returnId;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
