package org.waymark.returns;

import java.nio.file.Path;

/**
 * A complete file in the drop folder: the folder it lies in (an organisation's code) and its size.
 */
public record DroppedFile(String folder, Path path, long size) {
  public FileName name() {
    return new FileName(String.valueOf(path.getFileName()));
  }
}
