package org.waymark.returns;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called, fit for a line of text: the last part of a path, without control
 * characters, invisible ones and marks that turn the direction of reading, in at most 255
 * characters. Never empty; what is left out of a long name is its middle, so that the end shows.
 */
public record FileName(String value) {
  private static final int LONGEST = 255;
  private static final int LONGEST_SHOWN = 80;
  private static final int LONGEST_ON_DISK = 120;

  /** Control characters, marks of direction, halves of characters: what the eye does not see. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]+");

  /** Takes any text that somebody sends for a name. */
  public FileName {
    // Bounded first: whoever sends a megabyte of name shall not make us work on it.
    String last = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
    String spaced = SPACES.matcher(shortened(last, 4 * LONGEST)).replaceAll(" ");
    String clean = Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    value = shortened(clean.strip(), LONGEST);
    if (value.isEmpty()) {
      value = "unnamed";
    }
  }

  /** As a sentence names it: in double quotes, in at most 80 characters. */
  public String quoted() {
    return "\"" + shortened(value.replace('"', '\''), LONGEST_SHOWN) + "\"";
  }

  /** For a file of our own: letters, digits, dots, underscores and hyphens, at most 120. */
  public String onDisk() {
    return shortened(NOT_PLAIN.matcher(value).replaceAll("_"), LONGEST_ON_DISK).replace('…', '_');
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int tail = most / 5;
    String start = text.substring(0, most - tail - 1);
    String end = text.substring(text.length() - tail);
    // A character outside the basic plane is two of Java's, and half of one is none.
    if (Character.isHighSurrogate(start.charAt(start.length() - 1))) {
      start = start.substring(0, start.length() - 1);
    }
    return start + "…" + (Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end);
  }

  @Override
  public String toString() {
    return value;
  }
}
