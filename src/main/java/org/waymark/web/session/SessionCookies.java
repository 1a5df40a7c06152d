package org.waymark.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.waymark.web.PageSettings;

/** Marks the session cookie as HTTPS-only where the settings say that the service is. */
@WebListener
public class SessionCookies implements ServletContextListener {
  @Inject PageSettings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(settings.secureCookies());
  }
}
