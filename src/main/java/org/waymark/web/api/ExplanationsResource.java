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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.returns.Explanation;
import org.waymark.returns.ExplanationDesk;
import org.waymark.returns.ExplanationDesk.Confirmation;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** What a return has to confirm, and why its answers stand. */
@Path("returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ExplanationsResource {
  private static final String PATH = "{id: [1-9][0-9]{0,17}}/explanations";

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject ExplanationDesk desk;
  @Inject Names names;

  /** A finding to be confirmed; without an explanation it stands in the way of a sign-off. */
  public record Confirmed(
      Said.Mistake finding, @Nullable String text, @Nullable String by, @Nullable String at) {}

  @GET
  @Path(PATH)
  @Operation(summary = "All that this version has to confirm, with the explanations that there are")
  public List<Confirmed> list(@PathParam("id") long id) throws Refusal {
    return shown(known.returnToSee(id));
  }

  @POST
  @Path(PATH)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Explain what a rule wants confirmed: question (\"\" for the whole return), rule and text"
              + " of up to 1,000 characters. It holds while the value stays, in later returns too")
  public List<Confirmed> explain(@PathParam("id") long id, JsonObject body) throws Refusal {
    SubmittedReturn found = known.returnToSee(id);
    User user = currentUser.require(Deed.UPLOAD_RETURN, known.target(found, Deed.UPLOAD_RETURN));
    desk.explain(
        found,
        List.of(Body.text(body, "question", "")),
        Body.text(body, "rule"),
        Body.text(body, "text"),
        user.person());
    return shown(found);
  }

  private List<Confirmed> shown(SubmittedReturn of) {
    return desk.confirmations(of).stream().map(this::shown).toList();
  }

  private Confirmed shown(Confirmation c) {
    Explanation e = c.explanation().orElse(null);
    return new Confirmed(
        Said.Mistake.of(c.finding()),
        e == null ? null : e.text(),
        e == null ? null : names.of(e.by()),
        e == null ? null : Said.moment(e.at()));
  }
}
