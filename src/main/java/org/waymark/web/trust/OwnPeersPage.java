package org.waymark.web.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.PeerListDesk;
import org.waymark.organisations.PeerLists;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The peers that an organisation chose itself, and the form in which its people choose them. */
@Named("ownPeers")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class OwnPeersPage {
  private static final String FIELD = "peer";

  @Inject OneQuarter address;
  @Inject CurrentUser currentUser;
  @Inject PeerLists lists;
  @Inject PeerListDesk desk;
  @Inject HttpServletRequest request;
  @Inject Redirect redirect;
  private Organisation organisation;

  /** One that can be chosen, and whether it is. */
  public record Choice(Organisation organisation, boolean chosen) {}

  /** Asks the policy before a form asks for anything; a filter finds the refusal as the cause. */
  @PostConstruct
  void open() {
    try {
      organisation = address.organisation();
    } catch (Refusal refusal) {
      throw new IllegalStateException(refusal);
    }
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public @Nullable PeerList getList() {
    return lists.of(organisation.code()).orElse(null);
  }

  /** Everybody who can be chosen, by name; after a refusal with what was ticked then. */
  public List<Choice> getChoices() {
    Set<String> chosen = FacesContext.getCurrentInstance().isPostback() ? ticked() : kept();
    return desk.candidates(organisation).stream()
        .map(o -> new Choice(o, chosen.contains(o.code().value())))
        .toList();
  }

  public int getFewest() {
    return PeerList.FEWEST;
  }

  public int getMost() {
    return PeerList.MOST;
  }

  public boolean isMayChoose() {
    return currentUser.may(Deed.CHOOSE_PEERS, Target.organisation(organisation, false));
  }

  /** Keeps what is ticked, or ends the list when nothing is. */
  public void choose() throws Refusal, IOException {
    User user = currentUser.require(Deed.CHOOSE_PEERS, Target.organisation(organisation, false));
    Set<String> ticked = ticked();
    try {
      desk.choose(organisation, ticked, user.person());
    } catch (Refusal refusal) {
      FacesContext.getCurrentInstance()
          .addMessage(
              "peers",
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, refusal.sentence(), refusal.sentence()));
      return;
    }
    redirect.to(
        "/organisations/%s/peers".formatted(organisation.code()),
        ticked.isEmpty()
            ? "You have no list of peers any more."
            : "Your list has %d peers. Results show it from now on.".formatted(ticked.size()));
  }

  private Set<String> kept() {
    return lists.of(organisation.code()).map(PeerList::peers).orElse(List.of()).stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private Set<String> ticked() {
    return Optional.ofNullable(request.getParameterValues(FIELD))
        .map(values -> new TreeSet<>(List.of(values)))
        .orElseGet(TreeSet::new);
  }
}
