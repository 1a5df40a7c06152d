package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.access.Account;
import org.waymark.access.AccountDesk;
import org.waymark.access.Deed;
import org.waymark.access.KeyDesk;
import org.waymark.access.Role;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.web.session.CurrentUser;

/** Accounts, for operators, and everybody's own keys; each secret is shown once. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {
  @Inject CurrentUser currentUser;
  @Inject AccountDesk accounts;
  @Inject KeyDesk keys;
  @Inject Known known;

  /** A password for the first sign-in. */
  public record FirstPassword(String name, String oneTimePassword) {}

  /** A new key. */
  public record NewKey(String label, String key) {}

  @POST
  @Path("accounts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Open an account: name, role, and the code of its organisation or ICB")
  public Response open(JsonObject body) throws Refusal {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    String name = Body.text(body, "name");
    Role role = role(Body.text(body, "role"));
    String code = Body.text(body, "code", "").strip().toUpperCase(Locale.ROOT);
    if (!known.hasPlaceFor(role, code)) {
      throw new Refusal(Reason.UNREADABLE, "The register has no \"%s\".".formatted(code));
    }
    String password = accounts.open(by, name, role, code);
    return Response.status(Response.Status.CREATED)
        .entity(new FirstPassword(Account.nameOf(name), password))
        .build();
  }

  @POST
  @Path("accounts/{name}/reset")
  @Operation(summary = "Give an account a new one-time password, which also ends a lock-out")
  public FirstPassword reset(@PathParam("name") String name) throws Refusal {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    return new FirstPassword(name, accounts.reset(by, name));
  }

  @DELETE
  @Path("accounts/{name}")
  @Operation(summary = "Close an account with its keys")
  public void close(@PathParam("name") String name) throws Refusal {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    accounts.close(by, name);
  }

  @POST
  @Path("keys")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a key of your own: label")
  public Response issue(JsonObject body) throws Refusal {
    User user = currentUser.user();
    String label = Body.text(body, "label");
    return Response.status(Response.Status.CREATED)
        .entity(new NewKey(label.strip(), keys.issue(user, label)))
        .build();
  }

  @DELETE
  @Path("keys/{sha256}")
  @Operation(summary = "Revoke a key by its SHA-256")
  public void revoke(@PathParam("sha256") String sha256) throws Refusal {
    keys.revoke(currentUser.user(), sha256);
  }

  private static Role role(String name) throws Refusal {
    return Arrays.stream(Role.values())
        .filter(r -> r.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.UNREADABLE,
                    "A role is one of %s."
                        .formatted(
                            Arrays.stream(Role.values())
                                .map(r -> r.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }
}
