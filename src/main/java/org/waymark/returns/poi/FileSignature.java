package org.waymark.returns.poi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file some bytes are, judged by the bytes alone: a name proves nothing. */
final class FileSignature {
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final int LOOKED_AT = 4096;
  private static final int BIFF_RECORD_START = 0x09;

  private FileSignature() {}

  /** Returns when the bytes begin like a zip; anything else is an obstacle. */
  static void requireZip(byte[] bytes) throws Blocked {
    if (bytes.length == 0) {
      throw new Blocked(Obstacle.EMPTY);
    }
    if (startsWith(bytes, OLE)) {
      throw new Blocked(insideOle(bytes));
    }
    boolean zip = bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    if (!zip) {
      throw new Blocked(other(bytes));
    }
  }

  /**
   * An OLE2 file holds many formats. Its directory names its streams in UTF-16; looking for the
   * names needs no parser that a loop of blocks could catch.
   */
  private static Obstacle insideOle(byte[] bytes) {
    if (contains(bytes, "EncryptedPackage")) {
      return Obstacle.PASSWORD;
    }
    return contains(bytes, "Workbook") || contains(bytes, "Book")
        ? Obstacle.OLD_EXCEL
        : Obstacle.NOT_A_WORKBOOK;
  }

  private static Obstacle other(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
      return Obstacle.PDF;
    }
    if (bytes.length > 4
        && bytes[0] == BIFF_RECORD_START
        && (bytes[1] & 0xF0) == 0
        && bytes[3] == 0) {
      return Obstacle.OLD_EXCEL;
    }
    return looksLikeText(head) ? Obstacle.TEXT : Obstacle.NOT_A_WORKBOOK;
  }

  private static boolean looksLikeText(String head) {
    boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    return utf16 || head.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && matches(bytes, 0, start);
  }

  private static boolean contains(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (matches(bytes, i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int from, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a zip's entry, by its name, decides what the file is. */
  static void requireHarmless(String entry) throws Blocked {
    String name = entry.toLowerCase(Locale.ROOT);
    if (name.contains("vbaproject") || name.contains("macrosheets/")) {
      throw new Blocked(Obstacle.MACROS);
    }
    if (name.equals("xl/workbook.bin")) {
      throw new Blocked(Obstacle.BINARY_EXCEL);
    }
    if (name.contains("embeddings/") || name.contains("activex/") || name.contains("oleobject")) {
      throw new Blocked(Obstacle.EMBEDDED);
    }
    if (name.contains("externallinks/") || name.equals("xl/connections.xml")) {
      throw new Blocked(Obstacle.EXTERNAL_LINK);
    }
  }
}
