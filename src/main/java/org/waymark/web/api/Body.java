package org.waymark.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/** What callers send, read within bounds; what is missing is named. */
final class Body {
  /** The most bytes of an edition or a register file. */
  static final int MOST_FILE_BYTES = 2 << 20;

  private Body() {}

  /** Up to one byte more than allowed, so that whoever looks at it sees that it is too large. */
  static byte[] upTo(long most, InputStream body) throws IOException {
    return body.readNBytes(Math.toIntExact(most + 1));
  }

  /** The whole body of up to 2 MB. */
  static byte[] file(InputStream body) throws IOException, Refusal {
    byte[] content = upTo(MOST_FILE_BYTES, body);
    if (content.length > MOST_FILE_BYTES) {
      throw new Refusal(Reason.TOO_LARGE, "The file is larger than 2 MB.");
    }
    return content;
  }

  static String text(JsonObject body, String name) throws Refusal {
    JsonValue value = body.get(name);
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new Refusal(Reason.UNREADABLE, "The body needs \"%s\" as text.".formatted(name));
  }

  static String text(JsonObject body, String name, String otherwise) throws Refusal {
    return body.containsKey(name) ? text(body, name) : otherwise;
  }

  static boolean flag(JsonObject body, String name) throws Refusal {
    JsonValue value = body.get(name);
    if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
      return JsonValue.TRUE.equals(value);
    }
    throw new Refusal(Reason.UNREADABLE, "The body needs \"%s\" as true or false.".formatted(name));
  }

  static Instant moment(JsonObject body, String name) throws Refusal {
    try {
      return Instant.parse(text(body, name));
    } catch (DateTimeParseException e) {
      throw new Refusal(
          Reason.UNREADABLE, "\"%s\" is written like 2026-10-01T08:00:00Z.".formatted(name));
    }
  }
}
