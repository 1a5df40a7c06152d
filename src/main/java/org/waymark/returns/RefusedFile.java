package org.waymark.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that we did not take, and the one sentence that was said about it. The SHA-256 is absent
 * when the file was not read to its end.
 */
public record RefusedFile(
    Instant at,
    Channel channel,
    String sentBy,
    String fileName,
    @Nullable String sha256,
    FileSize size,
    String sentence) {}
