package org.waymark.operations;

import java.time.Instant;

/**
 * Something we broke: a reference that can be told to people (8 capital letters and digits), when,
 * in which job, about what, and the technical text for an operator.
 */
public record Fault(String reference, Instant at, String job, String about, String what) {}
