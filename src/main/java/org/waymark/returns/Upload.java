package org.waymark.returns;

import org.waymark.organisations.OrganisationCode;

/** A file as it arrives: for which organisation, under what name, how, and sent by whom. */
public record Upload(
    OrganisationCode organisation,
    String fileName,
    byte[] content,
    Channel channel,
    String sentBy) {

  /** Longest file name kept, in characters. */
  private static final int LONGEST_NAME = 255;

  public Upload {
    fileName = fileName.replaceAll("\\p{Cntrl}", " ").strip();
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    fileName = fileName.substring(slash + 1);
    if (fileName.isEmpty()) {
      fileName = "unnamed";
    }
    if (fileName.length() > LONGEST_NAME) {
      fileName = fileName.substring(0, LONGEST_NAME);
    }
  }

  /** SHA-256 of the untouched bytes, in 64 hexadecimal digits. */
  public String sha256() {
    return Sha256.of(content);
  }
}
