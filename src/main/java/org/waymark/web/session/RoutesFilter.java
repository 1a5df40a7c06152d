package org.waymark.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Forwards an address with parts to the page that {@link Routes} names; ordered in web.xml. */
public class RoutesFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Routes.Found> found = Routes.ALL.find(request.getServletPath());
    if (found.isPresent()) {
      Address.remember(request, found.get().parts());
      request.getRequestDispatcher(found.get().view()).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
