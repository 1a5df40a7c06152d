package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.waymark.access.AccountDesk;
import org.waymark.access.Deed;
import org.waymark.access.People;
import org.waymark.access.Person;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.web.Asked;
import org.waymark.web.Paged;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The names that closed accounts left in the records, each with a button to erase it. */
@Named("people")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class PeoplePage {
  private static final int LINES = 25;

  @Inject CurrentUser currentUser;
  @Inject Asked asked;
  @Inject People people;
  @Inject AccountDesk desk;
  @Inject Redirect redirect;

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
  }

  /** By name. */
  public Paged<Person> getLines() throws Refusal {
    load();
    return Paged.of(people.withoutAccount(), asked.page(), LINES);
  }

  /** Erases the name for good. */
  public void erase(String key) throws Refusal, IOException {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    desk.erase(by, key);
    redirect.to("/operations/people", "The name is erased. What was done is now a former user's.");
  }
}
