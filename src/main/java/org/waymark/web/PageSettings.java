package org.waymark.web;

/**
 * What the settings say about pages: whether this is a demonstration with invented data, whether
 * cookies are for HTTPS only, and whom to ask for help.
 */
public record PageSettings(boolean demonstration, boolean secureCookies, String contact) {
  public PageSettings {
    if (contact.isBlank()) {
      throw new IllegalArgumentException("pages name a contact");
    }
  }
}
