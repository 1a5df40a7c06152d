package org.waymark.returns;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;
import org.waymark.organisations.Organisation;

/** Reads and writes return workbooks. Never throws for what a file contains. */
public interface Workbooks {
  /**
   * Checks size, type and structure and reads every keyed cell. A file that is no readable return
   * workbook fails with one sentence that names the file and the remedy.
   */
  Checked<RawReturn> read(String fileName, byte[] content);

  /** The stamp of the start sheet alone; empty when the file cannot be read or has none. */
  Optional<Stamp> stamp(String fileName, byte[] content);

  /** The organisation's return as somebody would send it, filled with these answers. */
  byte[] template(Organisation organisation, Quarter quarter, Edition edition, List<Answer> filled);

  /**
   * The organisation's return to fill in, with what is carried forward in it and marked as such.
   */
  byte[] template(
      Organisation organisation, Quarter quarter, Edition edition, CarriedForward carried);

  /**
   * A new workbook of the organisation with what was typed into the one that was sent, the cells
   * with problems marked, and a list of all problems in front. It can be corrected and sent. Of a
   * file that cannot be read it has the problems alone.
   */
  byte[] annotated(Organisation organisation, Quarter quarter, Edition edition, SentFile sent);
}
