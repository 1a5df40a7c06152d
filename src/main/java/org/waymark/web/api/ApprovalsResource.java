package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.Consents;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;

/** What approvers do with a version of a return: sign it off, send it back, end a consent. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ApprovalsResource {
  private static final String RETURN = "returns/{id: [1-9][0-9]{0,17}}";

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ApprovalDesk desk;
  @Inject Consents consents;
  @Inject ShownReturns shown;
  @Inject Clock clock;

  @POST
  @Path(RETURN + "/sign-off")
  @Operation(
      summary =
          "Sign this version off; not by its sender, and not once a later version has come. Each"
              + " ?consent=F1 is the organisation's consent to be named as an exemplar for an issue")
  public ShownReturns.Whole signOff(
      @PathParam("id") long id, @QueryParam("consent") List<String> issues) throws Refusal {
    SubmittedReturn found = known.returnToSee(id);
    User user = currentUser.require(Deed.SIGN_OFF, known.target(found, Deed.SIGN_OFF));
    desk.sign(found, new LinkedHashSet<>(issues), user.person());
    return shown.whole(known.returnToSee(id));
  }

  @POST
  @Path(RETURN + "/send-back")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Send an accepted or signed-off version back to its submitter before it is published:"
              + " reason; it counts no more")
  public ShownReturns.Whole sendBack(@PathParam("id") long id, JsonObject body) throws Refusal {
    SubmittedReturn found = known.returnToSee(id);
    User user = currentUser.require(Deed.SEND_BACK, known.target(found, Deed.SEND_BACK));
    desk.sendBack(found, Body.text(body, "reason"), user.person());
    return shown.whole(known.returnToSee(id));
  }

  @GET
  @Path("consents")
  @Operation(summary = "The consents of an organisation, or of your own, the ended ones too")
  public List<ShownReturns.Given> consents(@QueryParam("organisation") @Nullable String code)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    return consents.of(organisation.code()).stream().map(shown::given).toList();
  }

  @DELETE
  @Path("consents/{id: [1-9][0-9]{0,17}}")
  @Operation(summary = "Revoke a consent of your organisation; it stays on record as revoked")
  public void revoke(@PathParam("id") long id) throws Refusal {
    String code = currentUser.user().organisation().map(OrganisationCode::value).orElse("");
    Organisation own = known.organisation(code, Deed.MANAGE_CONSENT);
    User user = currentUser.require(Deed.MANAGE_CONSENT, Target.organisation(own, false));
    if (!consents.revoke(own.code(), id, user.person(), clock.instant())) {
      throw new Refusal(Reason.NOT_FOUND, "You have no such consent that holds.");
    }
  }
}
