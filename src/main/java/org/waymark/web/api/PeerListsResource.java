package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.PeerListDesk;
import org.waymark.organisations.PeerLists;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** The peers that an organisation chose itself. */
@Path("organisations/{code}/peers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class PeerListsResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject PeerLists lists;
  @Inject PeerListDesk desk;
  @Inject Names names;

  /** The codes of the list, who chose them and when; no codes where there is no list. */
  public record Chosen(
      String organisation,
      List<String> peers,
      @Nullable String chosenBy,
      @Nullable String chosenAt) {}

  @GET
  @Operation(summary = "The peers that an organisation chose, by code")
  public Chosen list(@PathParam("code") String code) throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    return shown(organisation);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Choose 5 to 30 open organisations of your own type as your peers ({\"peers\": [codes]}),"
              + " in place of those before; no codes end the list")
  public Chosen choose(@PathParam("code") String code, JsonObject body) throws Refusal {
    Organisation organisation = known.organisation(code, Deed.CHOOSE_PEERS);
    User user = currentUser.require(Deed.CHOOSE_PEERS, Target.organisation(organisation, false));
    desk.choose(organisation, codes(body), user.person());
    return shown(organisation);
  }

  private Chosen shown(Organisation organisation) {
    Optional<PeerList> list = lists.of(organisation.code());
    return new Chosen(
        organisation.code().value(),
        list.map(PeerList::peers).orElse(List.of()).stream().map(OrganisationCode::value).toList(),
        list.map(l -> names.of(l.chosenBy())).orElse(null),
        list.map(l -> Said.moment(l.at())).orElse(null));
  }

  private static List<String> codes(JsonObject body) throws Refusal {
    if (body.get("peers") instanceof JsonArray peers
        && peers.stream().allMatch((JsonValue p) -> p instanceof JsonString)) {
      return peers.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
    throw new Refusal(Reason.UNREADABLE, "The body needs \"peers\" as a list of codes.");
  }
}
