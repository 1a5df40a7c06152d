package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.findings.Refusal;
import org.waymark.web.session.CurrentUser;

/** What this API offers, for programs that read OpenAPI; open to everybody signed in. */
@Path("openapi")
@RequestScoped
@Tag(name = "Description")
public class DescriptionResource {
  @Inject CurrentUser currentUser;
  @Inject ApiDescription description;

  @GET
  @Produces("application/yaml")
  @Operation(summary = "This description, as YAML or JSON")
  public String yaml() throws Refusal {
    currentUser.user();
    return description.yaml();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public String json() throws Refusal {
    currentUser.user();
    return description.json();
  }
}
