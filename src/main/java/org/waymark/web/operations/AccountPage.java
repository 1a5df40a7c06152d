package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.AccountDesk;
import org.waymark.access.Accounts;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.web.Asked;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** One account: a new one-time password, an end to its lock-out, or its end. */
@Named("account")
@RequestScoped
public class AccountPage {
  private static final String LIST = "/operations/accounts";

  @Inject CurrentUser currentUser;
  @Inject Asked asked;
  @Inject Accounts accounts;
  @Inject AccountDesk desk;
  @Inject Redirect redirect;
  @Inject Clock clock;
  private @Nullable ShownAccount shown;
  private boolean sure;

  /** The account named after the question mark; the policy is asked before it is looked for. */
  public ShownAccount getShown() throws Refusal {
    if (shown == null) {
      currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
      shown =
          accounts
              .find(Account.nameOf(asked.text("name")))
              .map(a -> ShownAccount.of(a, clock.instant()))
              .orElseThrow(
                  () -> new Refusal(Reason.NOT_FOUND, "There is no account of this name."));
    }
    return shown;
  }

  /** Finds the account; refused where the policy says so. */
  public void load() throws Refusal {
    getShown();
  }

  /** Whether it is the operator's own, which stays. */
  public boolean isOwn() throws Refusal {
    return getShown().name().equals(currentUser.getName());
  }

  /** Gives a new one-time password and shows it on the next page. */
  public void reset() throws Refusal, IOException {
    String name = getShown().name();
    String password = desk.reset(by(), name);
    redirect.to(
        LIST,
        "The password of %s for the next sign-in is %s. It is shown only now."
            .formatted(name, password));
  }

  /** Ends its lock-out. */
  public void unlock() throws Refusal, IOException {
    String name = getShown().name();
    desk.unlock(by(), name);
    redirect.to(LIST, "%s can sign in again.".formatted(name));
  }

  /** Closes it, with its keys, once the operator has said that it is meant. */
  public void close() throws Refusal, IOException {
    String name = getShown().name();
    try {
      if (!sure) {
        throw new Refusal(Reason.CONFLICT, "Tick that you want to close the account.");
      }
      desk.close(by(), name);
    } catch (Refusal refusal) {
      FacesContext.getCurrentInstance()
          .addMessage(
              "sure",
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, refusal.sentence(), refusal.sentence()));
      return;
    }
    redirect.to(LIST, "The account %s is closed.".formatted(name));
  }

  private User by() throws Refusal {
    return currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
