package org.waymark.editions;

import org.waymark.findings.Checked;

/** Reads edition files. */
public interface EditionFiles {
  /**
   * Reads one edition file; each finding names the file, the line and the path of the part that is
   * wrong.
   */
  Checked<Edition> read(String fileName, byte[] content);

  /**
   * Reads one edition file, and where it follows another edition holds its mapping against that
   * one, which must be known.
   */
  Checked<Edition> read(String fileName, byte[] content, Editions known);
}
