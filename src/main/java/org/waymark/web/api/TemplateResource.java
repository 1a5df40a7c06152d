package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Workbooks;
import org.waymark.web.session.CurrentUser;

/** The empty workbook of an organisation for a quarter. */
@Path("template")
@RequestScoped
@Tag(name = "Returns")
public class TemplateResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Editions editions;
  @Inject Workbooks workbooks;

  @GET
  @Produces({XLSX, MediaType.APPLICATION_JSON})
  @Operation(summary = "An empty return workbook; your own, or any for the national team")
  public Response template(
      @QueryParam("quarter") @Nullable String quarterId,
      @QueryParam("organisation") @Nullable String code)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    Quarter quarter = known.quarter(known.quarterId(quarterId).toString());
    Edition edition =
        editions
            .find(quarter.edition())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "%s names the edition %s, which is not here"
                            .formatted(quarter.id(), quarter.edition())));
    return Response.ok(workbooks.template(organisation, quarter, edition, List.of()), XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Attachment.named("waymark-%s-%s.xlsx".formatted(organisation.code(), quarter.id())))
        .build();
  }
}
