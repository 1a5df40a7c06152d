package org.waymark.web.api;

import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/** The page of a list that a program asks for. */
final class PageNumber {
  private PageNumber() {}

  /** From 1 to 99,999; 1 where none is named. */
  static int of(@Nullable String text) throws Refusal {
    return number(text == null ? "1" : text, "A page is a number from 1 to 99999.");
  }

  /** Such a number, or a refusal with the sentence. */
  static int number(String text, String sentence) throws Refusal {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new Refusal(Reason.UNREADABLE, sentence);
    }
    return Integer.parseInt(text);
  }

  /** How many pages so many lines fill, at least one. */
  static int pages(long total, int onAPage) {
    return (int) Math.max(1, (total + onAPage - 1) / onAPage);
  }
}
