package org.waymark.reporting;

/** Prints an organisation's pack; the same report gives the same bytes. */
public interface OrganisationPacks {
  Document print(OrganisationReport report);
}
