package org.waymark.distribution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.reporting.Document;

@Entity
@Table(name = "document")
@SequenceGenerator(name = "document_number", sequenceName = "document_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class DocumentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_number")
  private Long id;

  @Column(name = "publication_id")
  private Long publication;

  private String kind;
  private String subject;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;
  private long size;
  private byte[] content;

  protected DocumentRow() {}

  static DocumentRow of(long publication, Document document) {
    var row = new DocumentRow();
    row.publication = publication;
    row.kind = document.kind();
    row.subject = document.subject();
    row.hold(document);
    return row;
  }

  void hold(Document document) {
    fileName = document.fileName();
    mediaType = document.mediaType();
    content = document.content();
    size = content.length;
    sha256 = DigestUtils.sha256Hex(content);
  }

  byte[] content() {
    return content;
  }
}
