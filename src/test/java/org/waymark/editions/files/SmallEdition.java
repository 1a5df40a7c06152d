package org.waymark.editions.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;

/** The test edition as text, to be read as it is or with something in it changed. */
public final class SmallEdition {
  static final String NAME = "small.yaml";

  private SmallEdition() {}

  public static String text() {
    try (InputStream in =
        SmallEdition.class.getResourceAsStream("/org/waymark/editions/small.yaml")) {
      if (in == null) {
        throw new IllegalStateException("small.yaml is not among the test resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edition itself. */
  public static Edition edition() {
    return read(text()).value().orElseThrow();
  }

  static Checked<Edition> read(String text) {
    return new YamlEditionFiles().read(NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text with one thing changed, which must be there exactly once. */
  static String with(String old, String changed) {
    String text = text();
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException("not there exactly once: " + old);
    }
    return text.replace(old, changed);
  }
}
