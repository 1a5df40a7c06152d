package org.waymark.statistics;

/**
 * One point of a control chart: its value, the number of its group, its side of the mean (1 above,
 * −1 below, 0 on it), whether it is outside the limits or in the third before them, and what that
 * amounts to. Where its group has no limits it is in neither place.
 */
public record XmrPoint(
    double value,
    int group,
    int side,
    boolean outside,
    boolean near,
    SpecialCause cause,
    Variation variation) {}
