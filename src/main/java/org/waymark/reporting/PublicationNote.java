package org.waymark.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a document says about its own publication: the version (from 1), the day it is published,
 * and whether organisations and figures are invented for a demonstration. A demonstration's
 * documents say so on every page, in their title and in their file name.
 */
public record PublicationNote(int version, LocalDate publishedOn, boolean demonstration) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public PublicationNote {
    if (version < 1) {
      throw new IllegalArgumentException("publications are numbered from 1, not " + version);
    }
  }

  /** "version 1, published 24 November 2026". */
  public String words() {
    return "version %d, published %s".formatted(version, DAY.format(publishedOn));
  }

  /** What every page and table of a demonstration says, else nothing. */
  public String banner() {
    return demonstration ? "Demonstration: invented organisations and figures" : "";
  }

  /** The title as programs show it, outside any page. */
  public String titled(String title) {
    return demonstration ? "Demonstration: " + title : title;
  }

  /** "waymark-RX9-2026-27-q2.pdf", or "waymark-RX9-2026-27-q2-demonstration.pdf". */
  public String fileName(String stem, String ending) {
    return stem + (demonstration ? "-demonstration." : ".") + ending;
  }
}
