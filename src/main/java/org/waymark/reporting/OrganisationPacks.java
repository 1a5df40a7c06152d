package org.waymark.reporting;

/** Prints an organisation's pack; the same reports give the same bytes. */
public interface OrganisationPacks {
  /** The kind of document these are. */
  String KIND = "organisation-pack";

  Document print(OrganisationReport report, TrendsReport trends, AdviceReport advice);
}
