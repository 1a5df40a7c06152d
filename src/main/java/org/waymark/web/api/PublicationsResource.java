package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.findings.Refusal;
import org.waymark.web.session.CurrentUser;

/** Publications and their documents; what is not released is the national team's to see. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
public class PublicationsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Publications publications;
  @Inject Handout handout;

  /** A document; its size in bytes. */
  public record Listed(
      long id,
      String kind,
      String subject,
      String fileName,
      String mediaType,
      String sha256,
      long size) {
    static Listed of(StoredDocument d) {
      return new Listed(
          d.id(), d.kind(), d.subject(), d.fileName(), d.mediaType(), d.sha256(), d.size());
    }
  }

  /** A version of a publication with the documents that the caller may read. */
  public record Version(
      long id,
      String quarter,
      int version,
      String state,
      @Nullable String begunAt,
      @Nullable String sealedAt,
      @Nullable String seal,
      @Nullable String releasedAt,
      List<Listed> documents) {

    static Version of(Publication p, List<StoredDocument> documents) {
      return new Version(
          p.id(),
          p.quarter().toString(),
          p.version(),
          p.state().name(),
          Said.moment(p.begunAt()),
          Said.moment(p.sealedAt()),
          p.seal(),
          Said.moment(p.releasedAt()),
          documents.stream().map(Listed::of).toList());
    }
  }

  @GET
  @Path("publications/{quarter}")
  @Operation(summary = "The released version of a quarter, and the newest one if you may see it")
  public List<Version> versions(@PathParam("quarter") String quarter) throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    boolean unreleasedToo =
        currentUser.may(Deed.SEE_DOCUMENTS, Target.nation(false))
            || currentUser.may(Deed.SEE_RUNS, Target.service());
    return Stream.concat(
            publications.released(id).stream(),
            publications.newest(id).stream().filter(p -> unreleasedToo && !p.released()))
        .map(p -> Version.of(p, handout.readable(p)))
        .toList();
  }

  @GET
  @Path("documents/{id: [1-9][0-9]{0,17}}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A document")
  public Response document(@PathParam("id") long id) throws Refusal {
    return handout.download(id).response();
  }
}
