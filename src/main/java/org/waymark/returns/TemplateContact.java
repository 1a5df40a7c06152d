package org.waymark.returns;

/** Whom a workbook tells people to ask. */
public record TemplateContact(String words) {
  public TemplateContact {
    if (words.isBlank()) {
      throw new IllegalArgumentException("somebody answers questions about the workbook");
    }
  }
}
