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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;
import org.waymark.organisations.ProfileImport;
import org.waymark.organisations.ProfileReport;
import org.waymark.organisations.Profiles;
import org.waymark.returns.FileName;
import org.waymark.web.session.CurrentUser;

/** What peers are found by, beside the register: sizes, categories and collaboratives. */
@Path("profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class ProfilesResource {
  @Inject CurrentUser currentUser;
  @Inject Profiles profiles;
  @Inject ProfileImport profileImport;

  /** What is known of one organisation; a dimension that is not known is absent. */
  public record Shown(
      String code,
      Map<String, BigDecimal> sizes,
      Map<String, String> categories,
      List<Of> collaboratives) {
    static Shown of(Profile p) {
      return new Shown(
          p.organisation().value(),
          p.sizes(),
          p.categories(),
          p.collaboratives().stream().map(Of::of).toList());
    }
  }

  /** A collaborative. */
  public record Of(String code, String name) {
    static Of of(Collaborative c) {
      return new Of(c.code(), c.name());
    }
  }

  /** Whose profiles an import changed, or would have, and who has none even then. */
  public record Imported(
      String file, boolean dryRun, List<String> changed, int unchanged, List<String> without) {
    static Imported of(ProfileReport report, String file, boolean dryRun) {
      return new Imported(
          file,
          dryRun,
          report.changed().stream()
              .map(Profile::organisation)
              .map(OrganisationCode::value)
              .toList(),
          report.unchanged(),
          report.without().stream().map(Organisation::code).map(OrganisationCode::value).toList());
    }
  }

  @GET
  @Operation(summary = "What is known of every organisation that has a profile")
  public List<Shown> list() throws Refusal {
    currentUser.user();
    return profiles.all().stream().map(Shown::of).toList();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Import a CSV file of profiles (code, size:NAME, category:NAME, collaboratives), or with"
              + " dryRun=true tell what would change; 422 with every mistake when it has any")
  public Response load(
      @QueryParam("fileName") @Nullable String fileName,
      @QueryParam("dryRun") boolean dryRun,
      InputStream body)
      throws Refusal, IOException {
    User user = currentUser.require(Deed.MANAGE_PROFILES, Target.service());
    String name =
        new FileName(fileName == null || fileName.isBlank() ? "profiles.csv" : fileName).value();
    Checked<ProfileReport> report =
        profileImport.run(new ProfileImport.Order(name, Body.file(body), user.person(), dryRun));
    if (report.value().isEmpty()) {
      return Response.status(422)
          .entity(
              new Said.Wrong(
                  "Nothing was taken: see the findings.", Said.mistakes(report.findings())))
          .build();
    }
    return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
        .entity(Imported.of(report.value().get(), name, dryRun))
        .build();
  }
}
