package org.waymark.returns;

/** What a workbook says of itself on its start sheet, as typed: organisation, quarter, edition. */
public record Stamp(String organisation, String quarter, String edition) {}
