package org.waymark.editions;

/**
 * What an approver is asked, for each issue, at sign-off: may the organisation be named as an
 * example to others; and after how many quarters a yes ends.
 */
public record Consent(String text, String help, int quarters) {
  public Consent {
    if (text.isBlank() || quarters < 1) {
      throw new IllegalArgumentException("a consent has a text and lasts at least one quarter");
    }
  }
}
