package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publications;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.returns.Returns;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** Quarters with their dates, and the national team's approval to release one. */
@Path("quarters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarters")
public class QuartersResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Quarters quarters;
  @Inject Editions editions;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject Names names;
  @Inject Clock clock;

  /** A quarter as it is collected. */
  public record Shown(
      String id,
      String words,
      String edition,
      String opens,
      String softDeadline,
      String hardClose,
      String release,
      boolean signOffNeeded) {

    static Shown of(Quarter q) {
      return new Shown(
          q.id().toString(),
          q.id().words(),
          q.edition(),
          q.dates().opens().toString(),
          q.dates().softDeadline().toString(),
          q.dates().hardClose().toString(),
          q.dates().release().toString(),
          q.signOffNeeded());
    }
  }

  /** Who approved a quarter's release, and when. */
  public record Approved(String quarter, String by, @Nullable String at) {}

  @GET
  @Operation(summary = "All quarters")
  public List<Shown> list() throws Refusal {
    currentUser.user();
    return quarters.all().stream().map(Shown::of).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A quarter")
  public Shown show(@PathParam("id") String id) throws Refusal {
    currentUser.user();
    return Shown.of(known.quarter(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Add or change a quarter: edition, opens, softDeadline, hardClose, release, signOffNeeded")
  public Shown save(@PathParam("id") String id, JsonObject body) throws Refusal {
    currentUser.require(Deed.MANAGE_QUARTERS, Target.service());
    Quarter quarter = read(known.quarterId(id), body);
    if (editions.find(quarter.edition()).isEmpty()) {
      throw new Refusal(Reason.UNREADABLE, "There is no such edition. Load it first.");
    }
    boolean otherEdition =
        quarters
            .find(quarter.id())
            .filter(before -> !before.edition().equals(quarter.edition()))
            .isPresent();
    if (otherEdition && !returns.ofQuarter(quarter.id()).isEmpty()) {
      throw new Refusal(
          Reason.CONFLICT, "Returns were sent under this quarter's edition, so it stays.");
    }
    quarters.save(quarter);
    return Shown.of(quarter);
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approve the release of a quarter")
  public Approved approve(@PathParam("id") String id) throws Refusal {
    User user = currentUser.require(Deed.APPROVE_RELEASE, Target.nation(false));
    Quarter quarter = known.quarter(id);
    Approval approval = new Approval(user.person(), clock.instant());
    publications.approve(quarter.id(), approval);
    return new Approved(
        quarter.id().toString(), names.of(approval.by()), Said.moment(approval.at()));
  }

  /** Reads a quarter; dates out of order are refused in a sentence. */
  static Quarter read(QuarterId id, JsonObject body) throws Refusal {
    String edition = Body.text(body, "edition");
    var opens = Body.moment(body, "opens");
    var softDeadline = Body.moment(body, "softDeadline");
    var hardClose = Body.moment(body, "hardClose");
    var release = Body.moment(body, "release");
    boolean signOffNeeded = Body.flag(body, "signOffNeeded");
    try {
      return new Quarter(
          id, edition, new CollectionDates(opens, softDeadline, hardClose, release), signOffNeeded);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.UNREADABLE, "Check the quarter: " + e.getMessage() + ".");
    }
  }
}
