package org.waymark.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Forwards an address with parts to the page that {@link Routes} names, unless what is sent there
 * is larger than any page takes; ordered in web.xml.
 */
public class RoutesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The largest file of web.xml's multipart-config. */
  private static final long MOST_BYTES = 110_100_480;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Routes.Found> found = Routes.ALL.find(request.getServletPath());
    if (found.isPresent() && request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (found.isPresent()) {
      Address.remember(request, found.get().parts());
      request.getRequestDispatcher(found.get().view()).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
