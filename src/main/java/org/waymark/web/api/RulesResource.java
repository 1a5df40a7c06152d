package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.findings.Refusal;
import org.waymark.validation.RuleCatalogue;
import org.waymark.web.session.CurrentUser;

/** The rules that returns are held to: open to everybody signed in. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RulesResource {
  @Inject CurrentUser currentUser;
  @Inject RuleCatalogue catalogue;

  /** A rule, and what it asks for in one sentence. */
  public record Listed(String id, String stage, String severity, String says) {}

  @GET
  @Operation(summary = "Every rule that a return is held to, in the order of the stages")
  public List<Listed> list() throws Refusal {
    currentUser.user();
    return catalogue.all().stream()
        .map(r -> new Listed(r.id(), r.stage().name(), r.severity().name(), r.says()))
        .toList();
  }
}
