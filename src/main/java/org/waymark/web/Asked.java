package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the address asks for after its question mark, read within bounds and never trusted. */
@Named("asked")
@RequestScoped
public class Asked {
  private static final int LONGEST = 100;

  @Inject HttpServletRequest request;

  /** The value without spaces around it, up to 100 characters; empty where there is none. */
  public String text(String name) {
    String value = request.getParameter(name);
    String stripped = value == null ? "" : value.strip();
    return stripped.substring(0, Math.min(LONGEST, stripped.length()));
  }

  /** The number of the page asked for; 1 for anything that is none. */
  public int page() {
    String page = text("page");
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  /** The value as an address can carry it. */
  public String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
