package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.operations.AuditLine;
import org.waymark.operations.AuditTrail;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** The audit trail: for operators. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class AuditResource {
  private static final int ON_A_PAGE = 100;

  @Inject CurrentUser currentUser;
  @Inject AuditTrail trail;
  @Inject Names names;

  /** Who did what of which, acting as what, and what came of it. */
  public record Line(
      @Nullable String at,
      String who,
      String actingAs,
      String deed,
      String target,
      String outcome) {
    static Line of(AuditLine l, Names names) {
      return new Line(
          Said.moment(l.at()), names.of(l.who()), l.actingAs(), l.deed(), l.target(), l.outcome());
    }
  }

  /** One page of the trail, how many pages there are, and how many lines. */
  public record Trail(List<Line> lines, int page, int pages, long total) {}

  @GET
  @Operation(summary = "The audit trail, newest first, 100 lines a page: ?page=2 is the second")
  public Trail lines(@QueryParam("page") @Nullable String page) throws Refusal {
    currentUser.require(Deed.SEE_AUDIT, Target.service());
    int asked = PageNumber.of(page);
    long total = trail.size();
    return new Trail(
        trail.latest((asked - 1) * ON_A_PAGE, ON_A_PAGE).stream()
            .map(l -> Line.of(l, names))
            .toList(),
        asked,
        PageNumber.pages(total, ON_A_PAGE),
        total);
  }
}
