package org.waymark.reporting;

/** Prints a quarter's national summary; the same summary gives the same bytes. */
public interface NationalSummaries {
  /** The kind of document this is. */
  String KIND = "national-summary";

  /** Whom it is about. */
  String SUBJECT = "england";

  Document print(NationalSummary summary, TrendsReport trends, NationalAdvice advice);
}
