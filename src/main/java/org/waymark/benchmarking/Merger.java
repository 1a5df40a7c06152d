package org.waymark.benchmarking;

import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/** An organisation that became part of another, in this quarter. */
public record Merger(QuarterId in, OrganisationCode code, String name) {}
