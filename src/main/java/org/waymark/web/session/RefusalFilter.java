package org.waymark.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.findings.Refusal;

/**
 * Turns a refusal that a page let through into its answer, before the container takes it for a
 * fault and logs a stack trace; ordered in web.xml.
 */
public class RefusalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      Refusal refusal = Answer.refusalIn(e);
      if (refusal == null || response.isCommitted()) {
        throw e;
      }
      request.setAttribute(Refusal.class.getName(), refusal);
      response.sendError(Answer.of(refusal).status());
    }
  }
}
