package org.waymark.returns;

/** How many bytes a file has; not exact when reading stopped there. */
public record FileSize(long bytes, boolean exact) {
  public FileSize {
    if (bytes < 0) {
      throw new IllegalArgumentException("a file has 0 bytes or more");
    }
  }

  /** "1,234 bytes" or "at least 1,234 bytes". */
  public String words() {
    return (exact ? "" : "at least ") + "%,d bytes".formatted(bytes);
  }
}
