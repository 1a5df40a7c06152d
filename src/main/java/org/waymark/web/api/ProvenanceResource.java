package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.web.ProvenanceDesk;
import org.waymark.web.ProvenanceDesk.Asking;
import org.waymark.web.session.CurrentUser;

/** From a published number to its inputs. */
@Path("provenance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ProvenanceResource {
  @Inject CurrentUser currentUser;
  @Inject ProvenanceDesk desk;

  @GET
  @Operation(
      summary = "Where the published figures of one measure come from",
      description =
          "Of an organisation: publication and seal, score, addends, answers with worksheet and"
              + " cell, SHA-256 of the file, edition and its hash, version of the method, peers and"
              + " rank. Of a group: its statistics and the members' scores that they are made of,"
              + " 500 a page. An organisation's own people and the national team get all of it"
              + " (for the national team a line of the audit trail is kept), regulators edition,"
              + " method and SHA-256 of the file, others edition and method.")
  public ShownProvenance.Chain chain(
      @Parameter(description = "The quarter of the publication, like 2026-27-q2")
          @QueryParam("publication")
          @Nullable String publication,
      @Parameter(description = "Its version; without it the newest that is released")
          @QueryParam("version")
          @Nullable String version,
      @Parameter(description = "overall, or the id of a theme or an issue, like F1")
          @QueryParam("measure")
          @Nullable String measure,
      @Parameter(description = "The organisation's code, unless a group is named")
          @QueryParam("organisation")
          @Nullable String organisation,
      @Parameter(description = "type.acute-trust, icb.QWE, region.Y56 or nation.england")
          @QueryParam("group")
          @Nullable String group,
      @Parameter(description = "The page of a group's members, from 1") @QueryParam("page")
          @Nullable String page)
      throws Refusal {
    currentUser.user();
    if (publication == null || measure == null || (organisation == null) == (group == null)) {
      throw new Refusal(
          Reason.UNREADABLE,
          "Name a publication, a measure, and an organisation or a group:"
              + " ?publication=2026-27-q2&measure=F1&organisation=RX9.");
    }
    var asking =
        new Asking(
            publication,
            version == null
                ? null
                : PageNumber.number(version, "A version is a number from 1 to 99999."),
            measure);
    return organisation == null
        ? ShownProvenance.group(desk.group(asking, String.valueOf(group)), PageNumber.of(page))
        : ShownProvenance.organisation(desk.organisation(asking, organisation));
  }
}
