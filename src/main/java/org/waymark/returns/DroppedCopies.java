package org.waymark.returns;

import java.time.Instant;
import org.waymark.calendar.QuarterId;

/** The dropped files that lie where they were moved, taken or refused. Failing disks are faults. */
public interface DroppedCopies {
  /** Deletes what was taken for a quarter; gives back how many files. */
  int purgeTaken(QuarterId quarter);

  /** Deletes what was refused before then; gives back how many files, sentences not counted. */
  int purgeRefused(Instant before);
}
