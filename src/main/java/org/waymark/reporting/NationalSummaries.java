package org.waymark.reporting;

/** Prints a quarter's national summary; the same summary gives the same bytes. */
public interface NationalSummaries {
  Document print(NationalSummary summary);
}
