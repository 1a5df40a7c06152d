package org.waymark.returns.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Takes workbooks apart and puts them together again with other parts, for tests. */
final class Zips {
  private Zips() {}

  static Map<String, byte[]> parts(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return zip(parts, new String[0]);
  }

  /** A zip of the parts, those named again written twice. */
  static byte[] zip(Map<String, byte[]> parts, String... again) {
    var out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      for (String name : again) {
        put(zip, name, parts.getOrDefault(name, new byte[0]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(content);
    zip.closeArchiveEntry();
  }

  /** The workbook with one part added or replaced. */
  static byte[] with(byte[] workbook, String name, byte[] content) {
    Map<String, byte[]> parts = parts(workbook);
    parts.put(name, content);
    return zip(parts);
  }

  static byte[] with(byte[] workbook, String name, String content) {
    return with(workbook, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The workbook with a piece of text replaced in one part. */
  static byte[] replaced(byte[] workbook, String name, String old, String text) {
    String content = new String(parts(workbook).get(name), StandardCharsets.UTF_8);
    if (!content.contains(old)) {
      throw new IllegalArgumentException(name + " has no " + old);
    }
    return with(workbook, name, content.replace(old, text));
  }
}
