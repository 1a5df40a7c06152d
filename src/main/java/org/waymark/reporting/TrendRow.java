package org.waymark.reporting;

/**
 * One quarter of a trend, in the words that are printed: the value or the mark that says why there
 * is none, what the chart puts around it, what its point says, and what else is to be known of the
 * quarter. Of a group also how many members have a value, their mean, and how the median changed
 * since the quarter before: of all, and of those with a value in both.
 */
public record TrendRow(
    String quarter,
    String shortQuarter,
    String value,
    String restated,
    String middle,
    String lower,
    String upper,
    String reading,
    String note,
    String members,
    String mean,
    String changeOfAll,
    String changeOfPanel) {}
