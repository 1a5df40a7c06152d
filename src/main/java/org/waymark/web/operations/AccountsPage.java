package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.AccountDesk;
import org.waymark.access.Accounts;
import org.waymark.access.Deed;
import org.waymark.access.Role;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.web.Asked;
import org.waymark.web.Paged;
import org.waymark.web.api.Known;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** All accounts, and a form to open one; its one-time password is shown once. */
@Named("accounts")
@RequestScoped
public class AccountsPage {
  private static final int LINES = 25;

  @Inject CurrentUser currentUser;
  @Inject Asked asked;
  @Inject Accounts accounts;
  @Inject AccountDesk desk;
  @Inject Known known;
  @Inject Redirect redirect;
  @Inject Clock clock;
  private String name = "";
  private String role = "";
  private String code = "";

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
  }

  /** By name; only those with the searched text in their name or code. */
  public Paged<ShownAccount> getLines() throws Refusal {
    load();
    String wanted = getQuery().toLowerCase(Locale.ROOT);
    List<ShownAccount> all =
        accounts.all().stream()
            .filter(
                a ->
                    a.name().contains(wanted)
                        || a.scope().text().toLowerCase(Locale.ROOT).contains(wanted))
            .map(a -> ShownAccount.of(a, clock.instant()))
            .toList();
    return Paged.of(all, asked.page(), LINES);
  }

  /** What was searched for, as it was typed. */
  public String getQuery() {
    return asked.text("q");
  }

  /** What comes before the number of a page. */
  public String getPages() {
    return "?q=" + asked.encoded(getQuery()) + "&page=";
  }

  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  /** Opens the account and shows its one-time password on the next page. */
  public void open() throws Refusal, IOException {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    Role chosen =
        Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).findFirst().orElse(null);
    if (chosen == null) {
      wrong("role", "Choose what the account is for.");
      return;
    }
    boolean hasCode = chosen.actsForOrganisation() || chosen == Role.SYSTEM;
    String place = hasCode ? code.strip().toUpperCase(Locale.ROOT) : "";
    if (!known.hasPlaceFor(chosen, place)) {
      wrong(
          "code",
          place.isEmpty()
              ? "Enter the code of the organisation or board that it acts for."
              : "The register has no \"%s\".".formatted(place));
      return;
    }
    try {
      String password = desk.open(by, name, chosen, place);
      redirect.to(
          "/operations/accounts",
          "The account %s is open. Its password for the first sign-in is %s. It is shown only now."
              .formatted(Account.nameOf(name), password));
    } catch (Refusal refusal) {
      wrong("name", refusal.sentence());
    }
  }

  private static void wrong(String field, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role == null ? "" : role;
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }
}
