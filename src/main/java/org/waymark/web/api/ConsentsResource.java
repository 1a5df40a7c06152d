package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
import org.waymark.returns.Consents;
import org.waymark.web.session.CurrentUser;

/** Consents to be named as an exemplar: given with a sign-off, revoked here. */
@Path("consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ConsentsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Consents consents;
  @Inject ShownReturns shown;
  @Inject Clock clock;

  @GET
  @Operation(summary = "The consents of an organisation, or of your own, the ended ones too")
  public List<ShownReturns.Given> list(@QueryParam("organisation") @Nullable String code)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    return consents.of(organisation.code()).stream().map(shown::given).toList();
  }

  @DELETE
  @Path("{id: [1-9][0-9]{0,17}}")
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
