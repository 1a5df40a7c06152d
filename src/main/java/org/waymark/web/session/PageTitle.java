package org.waymark.web.session;

/** A page's title: what is wrong first, then the most particular (look.md; WCAG 2.4.2). */
final class PageTitle {
  private static final String DASH = " \u2013 ";

  private PageTitle() {}

  static String of(boolean error, String heading, String organisation) {
    String about = organisation.isBlank() ? "" : organisation + DASH;
    String first = heading.isBlank() || heading.equals("Waymark") ? "" : heading + DASH;
    return (error ? "Error: " : "") + first + about + "Waymark";
  }
}
