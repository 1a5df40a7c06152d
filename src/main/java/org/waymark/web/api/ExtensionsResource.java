package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.web.ExtensionDesk;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** More time for one organisation: granted by the national team, seen by the organisation. */
@Path("quarters/{quarter}/extensions/{organisation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarters")
public class ExtensionsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Extensions extensions;
  @Inject ExtensionDesk desk;
  @Inject Names names;

  /** An extension; the first of several is in force. */
  public record Granted(
      String quarter,
      String organisation,
      @Nullable String until,
      String reason,
      String grantedBy,
      @Nullable String grantedAt) {}

  @GET
  @Operation(summary = "All extensions of an organisation for a quarter, the one in force first")
  public List<Granted> list(
      @PathParam("quarter") String quarter, @PathParam("organisation") String code) throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    return extensions.of(known.quarter(quarter).id(), organisation.code().value()).stream()
        .map(this::shown)
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Grant an organisation more time: until, after the due date and not after the release,"
              + " and reason; it replaces an earlier extension, which stays on record")
  public Response grant(
      @PathParam("quarter") String quarterId,
      @PathParam("organisation") String code,
      JsonObject body)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.GRANT_EXTENSION);
    currentUser.require(Deed.GRANT_EXTENSION, Target.organisation(organisation, false));
    Quarter quarter = known.quarter(quarterId);
    Extension granted =
        desk.grant(quarter, organisation, Body.moment(body, "until"), Body.text(body, "reason"));
    return Response.status(Response.Status.CREATED).entity(shown(granted)).build();
  }

  private Granted shown(Extension e) {
    return new Granted(
        e.quarter().toString(),
        e.organisation(),
        Said.moment(e.until()),
        e.reason(),
        names.of(e.by()),
        Said.moment(e.at()));
  }
}
