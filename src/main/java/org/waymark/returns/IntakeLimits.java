package org.waymark.returns;

/**
 * How much of an uploaded workbook is taken: bytes of the file, entries and expanded bytes of its
 * zip, expanded bytes per file byte (beyond the first megabyte), expanded bytes of a part (or a
 * row) that is held in memory, rows and cells of all sheets together, columns looked at, and
 * characters kept of one cell.
 */
public record IntakeLimits(
    long fileBytes,
    int zipEntries,
    long expandedBytes,
    int ratio,
    long heldBytes,
    int rows,
    int columns,
    int cells,
    int textLength) {

  private static final long MEGABYTE = 1L << 20;

  public IntakeLimits {
    if (Math.min(Math.min(fileBytes, expandedBytes), heldBytes) < 1
        || Math.min(Math.min(zipEntries, ratio), Math.min(rows, columns)) < 1
        || Math.min(cells, textLength) < 1) {
      throw new IllegalArgumentException("every limit of the intake is 1 or more");
    }
  }

  /** A hundred times what a full return needs: 10 MB, 20,000 rows, 200,000 cells. */
  public static IntakeLimits usual() {
    return new IntakeLimits(
        10 * MEGABYTE, 2_000, 200 * MEGABYTE, 100, 8 * MEGABYTE, 20_000, 200, 200_000, 10_000);
  }

  /** The most bytes that a zip of this many bytes may expand to. */
  public long expandedBytesFor(long zipBytes) {
    return Math.min(expandedBytes, MEGABYTE + ratio * zipBytes);
  }
}
