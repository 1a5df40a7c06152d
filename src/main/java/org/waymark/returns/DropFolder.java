package org.waymark.returns;

import java.io.InputStream;
import java.util.List;

/** The folder that organisations' systems drop their workbooks into. Failing disks are faults. */
public interface DropFolder {
  /** The files that nobody writes to any more, by folder and name, at most 1,000 at a time. */
  List<DroppedFile> complete();

  /** Its bytes, to be closed by the caller. */
  InputStream open(DroppedFile file);

  /** Moves a file that is safely in the database out of the way. */
  void taken(DroppedFile file, Receipt receipt);

  /** Moves a refused file out of the way, with the sentence in a text file beside it. */
  void refused(DroppedFile file, String sentence);
}
