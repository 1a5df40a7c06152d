package org.waymark.editions.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.KnownEditions;
import org.waymark.findings.Checked;

/** The test edition that has annexes, and the one that it follows. */
public final class AnnexedEdition {
  private AnnexedEdition() {}

  public static Edition edition() {
    return read(text(), known()).value().orElseThrow();
  }

  static Checked<Edition> read(String text, Editions known) {
    return new YamlEditionFiles().read("annexed.yaml", bytes(text), known);
  }

  static String text() {
    try (InputStream in =
        AnnexedEdition.class.getResourceAsStream("/org/waymark/editions/annexed.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edition before: another measure, one column for two, nothing beside. */
  static Editions known() {
    String text = text();
    String earlier =
        text.substring(0, text.indexOf("recommendations:"))
                .replace("annexed-2", "annexed-1")
                .replace("F1-share", "F1-pounds")
            + """
              tables:
                - id: TECH
                  title: Register
                  mostRows: 5
                  newRows: { acute-trust: 3 }
                  columns:
                    - { id: name, title: Name, type: text, text: Its name }
                    - { id: stage, title: Stage, type: text, text: How far? }
                    - { id: class, title: Class, type: text, text: What is it? }
                    - { id: risk, title: Risk, type: text, text: How bad? }
              """;
    KnownEditions known = new KnownEditions();
    Edition edition =
        new YamlEditionFiles().read("earlier.yaml", bytes(earlier)).value().orElseThrow();
    known.save(edition, bytes(earlier));
    return known;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
