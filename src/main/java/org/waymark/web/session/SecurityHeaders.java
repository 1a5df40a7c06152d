package org.waymark.web.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell browsers what our pages never do: foreign code, frames, caching. */
final class SecurityHeaders {
  static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  /**
   * The headers for a path. Only style sheets and scripts, which are the same for everybody, may be
   * kept by a browser; HTTPS is demanded for a year only where the request came by it.
   */
  static Map<String, String> of(String path, boolean https) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    if (!path.startsWith("/jakarta.faces.resource/")) {
      headers.put("Cache-Control", "no-store");
    }
    if (https) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    return headers;
  }
}
