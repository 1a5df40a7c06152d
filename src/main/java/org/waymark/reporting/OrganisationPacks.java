package org.waymark.reporting;

/** Prints an organisation's pack; the same report gives the same bytes. */
public interface OrganisationPacks {
  /** The kind of document these are. */
  String KIND = "organisation-pack";

  Document print(OrganisationReport report, AdviceReport advice);
}
