package org.waymark.organisations;

import java.util.List;
import org.waymark.findings.Checked;

/** Reads register files. */
public interface RegisterFiles {
  /** All organisations of the file, or a finding with its line for every row that is wrong. */
  Checked<List<Organisation>> read(String fileName, byte[] content);
}
