package org.waymark.findings;

import org.jspecify.annotations.Nullable;

/**
 * Where in a return a finding points: worksheet, cell ("C9") and question. Each part may be absent;
 * all absent means the file as a whole.
 */
public record Place(@Nullable String sheet, @Nullable String cell, @Nullable String question) {

  /** The file as a whole. */
  public static final Place FILE = new Place(null, null, null);

  /** A whole worksheet. */
  public static Place sheet(String sheet) {
    return new Place(sheet, null, null);
  }

  /** One cell, in reading order "Funding C9", or "the file". */
  public String words() {
    if (sheet == null) {
      return "the file";
    }
    return cell == null ? sheet : sheet + " " + cell;
  }
}
