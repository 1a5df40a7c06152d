package org.waymark.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waymark.distribution.StoredDocument;
import org.waymark.web.api.Handout;

/** A document to download: what it is, its address within the application, form and size. */
public record DocumentLink(
    String words, String subject, String address, String form, long size, String sha256) {

  static final Comparator<DocumentLink> ORDER =
      Comparator.comparing(DocumentLink::words).thenComparing(DocumentLink::subject);

  /** The links of these documents, by what they are. */
  public static List<DocumentLink> of(List<StoredDocument> documents) {
    return documents.stream().map(DocumentLink::of).sorted(ORDER).toList();
  }

  private static DocumentLink of(StoredDocument document) {
    String kind = document.kind().replace('-', ' ');
    return new DocumentLink(
        kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1),
        document.subject(),
        "/download/documents/" + document.id(),
        form(document.fileName()),
        document.size(),
        document.sha256());
  }

  /** "England", or the code of the organisation that it is about. */
  public String about() {
    return subject.equals(Handout.NATION) ? "England" : subject;
  }

  /** "PDF" of "pack.pdf". */
  private static String form(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
