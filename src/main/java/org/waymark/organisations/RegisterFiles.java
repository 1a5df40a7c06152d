package org.waymark.organisations;

import java.util.List;
import org.waymark.findings.Checked;

/** Reads register files. */
public interface RegisterFiles {
  /**
   * All organisations of a file in Waymark's own form, or a finding with its line for every row
   * that is wrong.
   */
  Checked<List<Organisation>> read(String fileName, byte[] content);

  /**
   * Recognises which kind of register file it is by its form, and reads it: the register of trusts
   * as it comes, the tables of trusts, boards, practices and successions, and Waymark's own form.
   * Fails when it is none of them; a row that is wrong is left out and told, in our own form it
   * fails the whole.
   */
  Checked<RegisterFile> recognise(String fileName, byte[] content);
}
