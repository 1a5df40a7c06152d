package org.waymark.web.session;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something came from our own pages, by what the browser itself
 * says: a second guard beside Faces' view state and the SameSite cookie, and the only one for the
 * sign-in form, which has no session yet.
 */
final class SameOrigin {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private SameOrigin() {}

  /**
   * Sec-Fetch-Site decides where it is sent, else Origin against the host; programs that send
   * neither pass, since they carry no cookies.
   */
  static boolean allows(
      String method, @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
    if (HARMLESS.contains(method)) {
      return true;
    }
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    return origin == null || isHost(origin, host);
  }

  private static boolean isHost(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
