package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The address of the page that is asked for, by its parts as {@link Routes} names them. */
@Named("address")
@RequestScoped
public class Address {
  private static final String PARTS = Address.class.getName();
  private static final String PATH = PARTS + ".path";

  @Inject HttpServletRequest request;

  static void remember(HttpServletRequest request, Map<String, String> parts) {
    request.setAttribute(PARTS, parts);
    request.setAttribute(PATH, request.getServletPath());
  }

  /** The path within the application that was asked for; empty where no route led here. */
  static String pathOf(HttpServletRequest request) {
    return request.getAttribute(PATH) instanceof String path ? path : "";
  }

  /** The part of that name, as it was typed; a page that asks for another address's is a fault. */
  public String part(String name) {
    if (request.getAttribute(PARTS) instanceof Map<?, ?> parts
        && parts.get(name) instanceof String part) {
      return part;
    }
    throw new IllegalStateException("this page's address has no " + name);
  }

  /** The path within the application, such as "/organisations/RX9/returns". */
  public String getPath() {
    return pathOf(request);
  }
}
