package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.web.session.CurrentUser;

/** Grants extensions, for pages and programs alike. */
@Dependent
public class ExtensionDesk {
  private final CurrentUser currentUser;
  private final Extensions extensions;
  private final Clock clock;

  @Inject
  public ExtensionDesk(CurrentUser currentUser, Extensions extensions, Clock clock) {
    this.currentUser = currentUser;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** Refused where the policy says so, where the quarter leaves no room, or without a reason. */
  public Extension grant(Quarter quarter, Organisation organisation, Instant until, String reason)
      throws Refusal {
    User by = currentUser.require(Deed.GRANT_EXTENSION, Target.organisation(organisation, false));
    try {
      var extension =
          new Extension(
              quarter.id(),
              organisation.code().value(),
              until,
              reason,
              by.person(),
              clock.instant());
      extension.of(quarter);
      extensions.add(extension);
      return extension;
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.UNREADABLE, sentence(String.valueOf(e.getMessage())));
    }
  }

  private static String sentence(String message) {
    String capital = Words.capital(message);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
