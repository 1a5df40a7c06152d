package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.access.Deed;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;

/** What approvers do with a version of a return: sign it off, or send it back. */
@Path("returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ApprovalsResource {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ApprovalDesk desk;
  @Inject ShownReturns shown;

  @POST
  @Path(ID + "/sign-off")
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
  @Path(ID + "/send-back")
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
}
