package org.waymark.returns;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.waymark.calendar.QuarterId;

/**
 * A file on its way in: the code of the organisation it is sent for, as it was written; the quarter
 * that the sender said it is for; its name; how it comes and who sends it; how many bytes it is
 * said to have; and the bytes themselves, of which nothing has been read.
 */
public record Arrival(
    String addressee,
    Optional<QuarterId> quarter,
    FileName fileName,
    Channel channel,
    String sentBy,
    OptionalLong declaredSize,
    InputStream bytes) {}
