package org.waymark.returns;

/** The worksheet and cell ("C9") that an answer was read from. */
public record SourceCell(String sheet, String cell) {}
