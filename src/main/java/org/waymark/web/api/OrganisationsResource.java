package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.RegisterFiles;
import org.waymark.web.session.CurrentUser;

/** The register: public codes and names. */
@Path("organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationsResource {
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject RegisterFiles files;

  /** One organisation. */
  public record Shown(
      String code,
      String name,
      String type,
      String icbCode,
      String icbName,
      String regionCode,
      String regionName) {

    static Shown of(Organisation o) {
      return new Shown(
          o.code().value(),
          o.name(),
          o.type().id(),
          o.icb().code(),
          o.icb().name(),
          o.region().code(),
          o.region().name());
    }
  }

  /** How many organisations were added or replaced. */
  public record Loaded(int organisations) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Add or replace organisations from CSV, all or none; 422 names the lines")
  public Response load(@QueryParam("fileName") @Nullable String fileName, InputStream body)
      throws Refusal, IOException {
    currentUser.require(Deed.MANAGE_REGISTER, Target.service());
    Checked<List<Organisation>> read =
        files.read(fileName == null ? "register.csv" : fileName, Body.file(body));
    if (!read.acceptable()) {
      return Response.status(422)
          .entity(
              new Said.Wrong(
                  "Nothing was taken: see the findings.", Said.mistakes(read.findings())))
          .build();
    }
    List<Organisation> all = read.value().orElseThrow();
    organisations.saveAll(all);
    return Response.status(Response.Status.CREATED).entity(new Loaded(all.size())).build();
  }

  @GET
  @Operation(summary = "The organisations whose scores you may see when they are released")
  public List<Shown> list() throws Refusal {
    currentUser.user();
    return organisations.all().stream()
        .filter(o -> currentUser.may(Deed.SEE_SCORES, Target.organisation(o, true)))
        .map(Shown::of)
        .toList();
  }
}
