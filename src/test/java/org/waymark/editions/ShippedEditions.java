package org.waymark.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.findings.Checked;

/** The editions under data-samples, the later one held against the earlier. */
public final class ShippedEditions {
  static final String CURRENT_FILE = "edition-2026-1.yaml";
  private static final String EARLIER_FILE = "edition-2025-1.yaml";
  public static final Edition EARLIER;
  public static final Edition CURRENT;

  static {
    EARLIER = read(EARLIER_FILE, text(EARLIER_FILE), new KnownEditions()).value().orElseThrow();
    CURRENT = read(CURRENT_FILE, text(CURRENT_FILE), known()).value().orElseThrow();
  }

  private ShippedEditions() {}

  public static Editions known() {
    KnownEditions known = new KnownEditions();
    known.save(EARLIER, new byte[0]);
    return known;
  }

  /** The file of the current edition. */
  public static byte[] currentFile() {
    return text(CURRENT_FILE).getBytes(StandardCharsets.UTF_8);
  }

  /** The file of the edition before it. */
  public static byte[] earlierFile() {
    return text(EARLIER_FILE).getBytes(StandardCharsets.UTF_8);
  }

  static String text(String name) {
    try {
      return Files.readString(Path.of("data-samples").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<Edition> read(String name, String text, Editions known) {
    return new YamlEditionFiles().read(name, text.getBytes(StandardCharsets.UTF_8), known);
  }
}
