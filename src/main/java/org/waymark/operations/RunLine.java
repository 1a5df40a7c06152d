package org.waymark.operations;

import java.time.Instant;

/** One plain line that a run said about itself. */
public record RunLine(Instant at, String job, long execution, String said) {}
