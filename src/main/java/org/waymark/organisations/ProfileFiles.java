package org.waymark.organisations;

import org.waymark.findings.Checked;

/** Reads files of profiles. */
public interface ProfileFiles {
  /**
   * Every row that can be understood, and a finding with its line for every one that cannot. Fails
   * when the file has not the form of such a file at all.
   */
  Checked<ProfileFile> read(String fileName, byte[] content);
}
