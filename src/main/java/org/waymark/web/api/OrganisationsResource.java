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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.RegisterImport;
import org.waymark.organisations.RegisterReport;
import org.waymark.returns.FileName;
import org.waymark.web.session.CurrentUser;

/** The register: public codes and names. */
@Path("organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationsResource {
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject RegisterImport register;
  @Inject Known known;
  @Inject OrganisationHistory history;

  /** One organisation. */
  public record Shown(
      String code,
      String name,
      String type,
      String icbCode,
      String icbName,
      String regionCode,
      String regionName,
      @Nullable String opened,
      @Nullable String closed) {

    static Shown of(Organisation o) {
      return new Shown(
          o.code().value(),
          o.name(),
          o.type().id(),
          o.icb().code(),
          o.icb().name(),
          o.region().code(),
          o.region().name(),
          Said.day(o.life().opened()),
          Said.day(o.life().closed()));
    }
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Import a register file of any kind that Waymark knows by its form, or with dryRun=true"
              + " tell what would change; 422 when nothing of it can be taken")
  public Response load(
      @QueryParam("fileName") @Nullable String fileName,
      @QueryParam("from") @Nullable String from,
      @QueryParam("dryRun") boolean dryRun,
      InputStream body)
      throws Refusal, IOException {
    User user = currentUser.require(Deed.MANAGE_REGISTER, Target.service());
    Checked<RegisterReport> report =
        register.run(
            new RegisterImport.Order(
                new FileName(fileName == null || fileName.isBlank() ? "register.csv" : fileName)
                    .value(),
                Body.file(body),
                Optional.ofNullable(Known.day(from)),
                user.person(),
                dryRun));
    if (report.value().isEmpty()) {
      return Response.status(422)
          .entity(
              new Said.Wrong(
                  "Nothing was taken: see the findings.", Said.mistakes(report.findings())))
          .build();
    }
    return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
        .entity(ImportShown.of(report.value().get(), dryRun))
        .build();
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

  @GET
  @Path("{code}")
  @Operation(
      summary =
          "One organisation as the register has it, or had it on the day asOf, with its history,"
              + " its successors, and its predecessors with their results as they reported them")
  public OrganisationHistory.Told one(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) throws Refusal {
    currentUser.user();
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, true));
    return history.of(organisation, Known.day(asOf));
  }
}
