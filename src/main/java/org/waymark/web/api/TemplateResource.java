package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;

/** The workbook of an organisation for a quarter, to be filled in. */
@Path("template")
@RequestScoped
@Tag(name = "Returns")
public class TemplateResource {
  @Inject ReturnFiles files;

  @GET
  @Produces({ReturnFiles.XLSX, MediaType.APPLICATION_JSON})
  @Operation(
      summary =
          "A return workbook to fill in, with last quarter's answers where they are asked again; your own, or any for the national team")
  public Response template(
      @QueryParam("quarter") @Nullable String quarterId,
      @QueryParam("organisation") @Nullable String code)
      throws Refusal {
    return files.template(code, quarterId).response();
  }
}
