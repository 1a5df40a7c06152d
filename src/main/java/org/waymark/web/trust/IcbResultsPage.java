package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.web.DocumentLink;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** The members of one integrated care board, each beside its own peers and never ranked. */
@Named("icbResults")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class IcbResultsPage {

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Organisations organisations;
  @Inject ReleasedQuarters released;
  @Inject ReleasedComparisons comparisons;
  @Inject Handout handout;

  private Area icb;
  private Quarter quarter;
  private @Nullable Publication publication;
  private List<MemberLine> members = List.of();
  private List<DocumentLink> documents = List.of();

  /** Finds everything that the page shows; an unknown board is refused like a foreign one. */
  public void load() throws Refusal {
    String code = address.part("code").toUpperCase(Locale.ROOT);
    List<Organisation> of =
        organisations.all().stream()
            .filter(o -> o.icb().code().equals(code))
            .sorted(Comparator.comparing(Organisation::type).thenComparing(Organisation::name))
            .toList();
    if (of.isEmpty()) {
      currentUser.user();
      throw Policy.refusal(Deed.SEE_SCORES);
    }
    icb = of.get(0).icb();
    quarter = known.quarter(address.part("period"));
    Optional<Released> found = released.find(quarter.id());
    currentUser.require(Deed.SEE_SCORES, Target.icb(code, found.isPresent()));
    if (found.isPresent()) {
      publication = found.get().publication();
      members =
          comparisons
              .of(found.get())
              .map(
                  c ->
                      of.stream()
                          .filter(c.organisations()::contains)
                          .map(o -> MemberLine.of(o, c))
                          .toList())
              .orElse(List.of());
      List<String> subjects = of.stream().map(o -> o.code().value()).toList();
      documents =
          DocumentLink.of(
              handout.readable(found.get().publication()).stream()
                  .filter(d -> d.subject().equals(Handout.NATION) || subjects.contains(d.subject()))
                  .toList());
    }
  }

  public Area getIcb() {
    return icb;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  /** The released publication, or nothing before the release. */
  public @Nullable Publication getPublication() {
    return publication;
  }

  /** By type and name. */
  public List<MemberLine> getMembers() {
    return members;
  }

  public long getScored() {
    return members.stream().filter(m -> m.overall() != null).count();
  }

  public List<DocumentLink> getDocuments() {
    return documents;
  }
}
