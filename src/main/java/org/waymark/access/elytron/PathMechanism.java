package org.waymark.access.elytron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one way in: the API and the pages ask for a caller in their own manner, told by the path. */
@ApplicationScoped
public class PathMechanism implements HttpAuthenticationMechanism {
  @Inject ApiDoor api;
  @Inject PageDoor pages;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = pathOf(request);
    return path.equals("/api") || path.startsWith("/api/")
        ? api.validate(request, response, context)
        : pages.validate(path, request, response, context);
  }

  /** The path as the container resolved it: decoded, without parameters. */
  private static String pathOf(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }
}
