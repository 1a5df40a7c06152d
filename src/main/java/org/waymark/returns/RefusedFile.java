package org.waymark.returns;

import java.time.Instant;

/** A file that we did not take, and the one sentence that was said about it. */
public record RefusedFile(
    Instant at,
    Channel channel,
    String sentBy,
    String fileName,
    String sha256,
    long size,
    String sentence) {}
