package org.waymark.returns;

/**
 * What a workbook says of itself on its start sheet, as typed: organisation, quarter, edition; and
 * whether its code proves that Waymark made it for just these.
 */
public record Stamp(String organisation, String quarter, String edition, boolean genuine) {}
