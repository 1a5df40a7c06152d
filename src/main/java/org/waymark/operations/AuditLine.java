package org.waymark.operations;

import java.time.Instant;

/**
 * Who did what of which, as what, and what came of it. Whoever did it is a key that stands for the
 * person; nothing else in a line is about people.
 */
public record AuditLine(
    Instant at, String who, String actingAs, String deed, String target, String outcome) {}
