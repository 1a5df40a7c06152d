package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.findings.Refusal;
import org.waymark.web.session.CurrentUser;

/** What this API offers, for programs that read OpenAPI; open to everybody signed in. */
@Path("openapi")
@RequestScoped
@Tag(name = "Description")
public class DescriptionResource {
  private static final String YAML = "application/yaml";

  @Inject CurrentUser currentUser;
  @Inject ApiDescription description;

  @GET
  @Produces({YAML, MediaType.APPLICATION_JSON})
  @Operation(summary = "This description, as YAML or JSON")
  public Response describe(@Context Request request) throws Refusal {
    currentUser.user();
    Variant wanted =
        request.selectVariant(
            Variant.mediaTypes(MediaType.valueOf(YAML), MediaType.APPLICATION_JSON_TYPE).build());
    boolean json = MediaType.APPLICATION_JSON_TYPE.equals(wanted.getMediaType());
    return Response.ok(json ? description.json() : description.yaml(), wanted).build();
  }
}
