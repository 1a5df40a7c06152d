package org.waymark.reporting.jasper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The one typeface of all documents, Liberation Sans, from the application's own class path. */
final class Typeface {
  private Typeface() {}

  static Font regular(float points) {
    try (InputStream in = Typeface.class.getResourceAsStream("/fonts/LiberationSans-Regular.ttf")) {
      if (in == null) {
        throw new IllegalStateException("the application has no font Liberation Sans");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(points);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the font Liberation Sans cannot be read", e);
    }
  }
}
