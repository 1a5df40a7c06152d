package org.waymark.web.session;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;

/** How a change on a page ends: with a redirect, and a sentence on the page that it leads to. */
@Dependent
public class Redirect {
  private final Notices notices;

  @Inject
  public Redirect(Notices notices) {
    this.notices = notices;
  }

  /** Goes to an address within the application. */
  public static void to(String address) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + address);
  }

  /** Goes there and tells what was done. */
  public void to(String address, String sentence) throws IOException {
    notices.say(sentence);
    to(address);
  }
}
