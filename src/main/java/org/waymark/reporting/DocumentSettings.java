package org.waymark.reporting;

/**
 * What the settings say about documents: whether organisations and figures are invented for a
 * demonstration, which each of them then says.
 */
public record DocumentSettings(boolean demonstration) {}
