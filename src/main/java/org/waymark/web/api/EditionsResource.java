package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.editions.Edition;
import org.waymark.editions.EditionShelf;
import org.waymark.editions.Editions;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.web.session.CurrentUser;

/** Editions of the framework: what is asked is open to everybody signed in. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionsResource {
  @Inject CurrentUser currentUser;
  @Inject EditionShelf shelf;
  @Inject Editions editions;

  /** An edition, and what is worth knowing about its file. */
  public record Shown(String id, String title, String hash, List<Said.Mistake> findings) {
    static Shown of(Edition e, List<Said.Mistake> findings) {
      return new Shown(e.id(), e.title(), e.hash(), findings);
    }
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Load an edition from its YAML file of up to 2 MB; 422 lists the mistakes")
  public Response load(@QueryParam("fileName") @Nullable String fileName, InputStream body)
      throws Refusal, IOException {
    currentUser.require(Deed.MANAGE_EDITIONS, Target.service());
    Checked<Edition> shelved =
        shelf.shelve(fileName == null ? "edition.yaml" : fileName, Body.file(body));
    List<Said.Mistake> findings = Said.mistakes(shelved.findings());
    return shelved
        .value()
        .filter(e -> shelved.acceptable())
        .map(e -> Response.status(Response.Status.CREATED).entity(Shown.of(e, findings)))
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        new Said.Wrong("The edition was not taken: see the findings.", findings)))
        .build();
  }

  @GET
  @Operation(summary = "All editions")
  public List<Shown> list() throws Refusal {
    currentUser.user();
    return editions.all().stream().map(e -> Shown.of(e, List.of())).toList();
  }

  @GET
  @Path("{id}/file")
  @Produces({"application/yaml", MediaType.APPLICATION_JSON})
  @Operation(summary = "The file that an edition was read from")
  public Response file(@PathParam("id") String id) throws Refusal {
    currentUser.user();
    byte[] file =
        editions
            .file(id)
            .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no such edition."));
    return Response.ok(file, "application/yaml")
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(id + ".yaml"))
        .build();
  }
}
