package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Arrival;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.Intake;
import org.waymark.returns.Receipt;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.session.CurrentUser;

/** Returns: sent and looked at. */
@Path("returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnsResource {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";

  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Intake intake;
  @Inject Returns returns;
  @Inject ReturnFiles files;
  @Inject ShownReturns shown;

  /** The receipt of a file. */
  public record Taken(
      long id,
      String status,
      int version,
      String quarter,
      boolean late,
      String sha256,
      boolean alreadyHere) {}

  @POST
  @Consumes({MediaType.APPLICATION_OCTET_STREAM, ReturnFiles.XLSX})
  @Operation(summary = "Send a return workbook; 201, or 200 when these very bytes are here already")
  public Response send(
      @QueryParam("organisation") @Nullable String code,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("fileName") @DefaultValue("return.xlsx") String fileName,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream body)
      throws Refusal {
    Organisation organisation = known.organisation(code, Deed.UPLOAD_RETURN);
    User user = currentUser.require(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
    Receipt receipt =
        taken(
            new Arrival(
                organisation.code().value(),
                quarter == null ? Optional.empty() : Optional.of(known.quarter(quarter).id()),
                new FileName(fileName),
                Channel.REST,
                user.person(),
                length == null ? OptionalLong.empty() : OptionalLong.of(length),
                body));
    SubmittedReturn submitted = receipt.submitted();
    return Response.status(receipt.alreadyHere() ? Response.Status.OK : Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/returns/" + submitted.id())
        .entity(
            new Taken(
                submitted.id().value(),
                submitted.status().name(),
                submitted.version(),
                submitted.quarter().toString(),
                submitted.late(),
                submitted.sha256(),
                receipt.alreadyHere()))
        .build();
  }

  private Receipt taken(Arrival arrival) throws Refusal {
    try {
      return intake.receive(arrival);
    } catch (IOException e) {
      throw new Refusal(Reason.UNREADABLE, "The file broke off on its way here. Send it again.");
    }
  }

  @GET
  @Operation(summary = "The returns of a quarter that you may see, all versions")
  public List<ShownReturns.Listed> list(@QueryParam("quarter") @Nullable String quarter)
      throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    List<ShownReturns.Listed> visible = new ArrayList<>();
    for (SubmittedReturn r : returns.ofQuarter(id)) {
      if (currentUser.may(Deed.SEE_RETURN, known.target(r, Deed.SEE_RETURN))) {
        visible.add(shown.listed(r));
      }
    }
    return visible;
  }

  @GET
  @Path(ID)
  @Operation(summary = "A return with its findings and its history")
  public ShownReturns.Whole show(@PathParam("id") long id) throws Refusal {
    return shown.whole(known.returnToSee(id));
  }

  @GET
  @Path(ID + "/file")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  @Operation(summary = "The untouched file as it was sent; 410 once it was deleted after its time")
  public Response file(@PathParam("id") long id) throws Refusal {
    return files.untouched(id).response();
  }

  @GET
  @Path(ID + "/findings.csv")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  @Operation(summary = "The findings as CSV")
  public Response findings(@PathParam("id") long id) throws Refusal {
    return files.findings(id).response();
  }

  @GET
  @Path(ID + "/annotated.xlsx")
  @Produces({ReturnFiles.XLSX, MediaType.APPLICATION_JSON})
  @Operation(
      summary =
          "A new workbook with what was typed, the problems marked in it and listed in front, ready to be corrected and sent; 409 until the return is checked, 410 once its file was deleted")
  public Response annotated(@PathParam("id") long id) throws Refusal {
    return files.annotated(id).response();
  }
}
