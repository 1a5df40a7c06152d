package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.web.DocumentLink;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.api.Handout;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** The members of one integrated care board, each beside its own peers and never ranked. */
@Named("icbResults")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class IcbResultsPage {

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject QuarterResults results;

  private Area icb;
  private OfQuarter released;
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
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.icb(code, released.release()));
    members =
        released
            .comparison()
            .map(
                c ->
                    of.stream()
                        .filter(c.organisations()::contains)
                        .map(o -> MemberLine.of(o, c))
                        .toList())
            .orElse(List.of());
    documents =
        released.documents(
            Stream.concat(Stream.of(Handout.NATION), of.stream().map(o -> o.code().value()))
                .toList());
  }

  public Area getIcb() {
    return icb;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
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
