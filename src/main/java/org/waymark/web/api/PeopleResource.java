package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.AccountDesk;
import org.waymark.access.Deed;
import org.waymark.access.People;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.web.session.CurrentUser;

/** The names that closed accounts left in the records, and how one is erased: for operators. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PeopleResource {
  @Inject CurrentUser currentUser;
  @Inject People people;
  @Inject AccountDesk desk;

  /** Somebody without an account whose name is still kept. */
  public record Kept(long number, @Nullable String name, @Nullable String left) {}

  @GET
  @Operation(summary = "People without an account whose names are still kept")
  public List<Kept> list() throws Refusal {
    currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    return people.withoutAccount().stream()
        .map(
            p ->
                new Kept(
                    Long.parseLong(p.key().substring(People.KEY.length())),
                    p.name(),
                    Said.moment(p.left())))
        .toList();
  }

  @DELETE
  @Path("{number: [1-9][0-9]{0,17}}")
  @Operation(summary = "Erase a name for good; what was done stays on record as a former user's")
  public void erase(@PathParam("number") long number) throws Refusal {
    User by = currentUser.require(Deed.MANAGE_ACCOUNTS, Target.service());
    desk.erase(by, People.KEY + number);
  }
}
