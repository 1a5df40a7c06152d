package org.waymark.access.elytron;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Name and password of an HTTP Basic header (RFC 7617, UTF-8). */
record BasicCredentials(String name, String password) {
  private static final String SCHEME = "Basic ";
  private static final int LONGEST = 1_000;

  /** Nothing when the header is missing, of another scheme, malformed or over 1,000 characters. */
  static Optional<BasicCredentials> read(@Nullable String header) {
    if (header == null
        || header.length() > LONGEST
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      String text = new String(bytes, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new BasicCredentials(text.substring(0, colon), text.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "BasicCredentials[" + name + "]";
  }
}
