package org.waymark.web;

/**
 * What the settings say about pages: whether this is a demonstration with invented data, whether
 * cookies are for HTTPS only, whom to ask for help, and how long things are kept.
 */
public record PageSettings(
    boolean demonstration, boolean secureCookies, String contact, Kept kept) {

  /** For how long files, refused files and names are kept. */
  public record Kept(int filesMonths, int refusedMonths, int namesYears, int auditMonths) {}

  public PageSettings {
    if (contact.isBlank()) {
      throw new IllegalArgumentException("pages name a contact");
    }
  }
}
