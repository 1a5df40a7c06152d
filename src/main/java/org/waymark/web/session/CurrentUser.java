package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Deed;
import org.waymark.access.People;
import org.waymark.access.Policy;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;

/** Who asks, for pages and API alike: the account behind the request, as it is now. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {
  @Inject HttpServletRequest request;
  @Inject Accounts accounts;
  @Inject People people;
  private @Nullable Optional<Account> account;
  private @Nullable Optional<User> user;

  /** Nobody on a public page. */
  public Optional<User> find() {
    if (user == null) {
      user =
          account().filter(a -> !a.mustChangePassword()).map(a -> a.user(people.keyOf(a.name())));
    }
    return user;
  }

  /** The user, or a refusal when nobody is signed in or the password must be changed first. */
  public User user() throws Refusal {
    return find()
        .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_SIGNED_IN, "Sign in to see this page."));
  }

  /** The user, if the policy lets them do this. */
  public User require(Deed deed, Target target) throws Refusal {
    User user = user();
    Policy.require(user, deed, target);
    return user;
  }

  /** For what a page shows or leaves out. */
  public boolean may(Deed deed, Target target) {
    return find().filter(user -> Policy.allows(user, deed, target)).isPresent();
  }

  public boolean isSignedIn() {
    return account().isPresent();
  }

  public String getName() {
    return account().map(Account::name).orElse("");
  }

  public String getRoleWords() {
    return account().map(a -> a.role().words()).orElse("");
  }

  private Optional<Account> account() {
    if (account == null) {
      Principal principal = request.getUserPrincipal();
      account = principal == null ? Optional.empty() : accounts.find(principal.getName());
    }
    return account;
  }
}
