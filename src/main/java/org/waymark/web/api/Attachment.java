package org.waymark.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A Content-Disposition under which a browser saves a file and never shows it (RFC 6266). */
public final class Attachment {
  private Attachment() {}

  /** Safe for any name: the plain form has ASCII letters only, the other one is encoded. */
  public static String named(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    // An asterisk stays as it is in a form, but not in this header (RFC 8187).
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, encoded.replace("*", "%2A"));
  }
}
