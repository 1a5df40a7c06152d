package org.waymark.returns.poi;

/** The place of one part of one answer, wherever in a workbook it stands. */
record Slot(String key, Part part) {}
