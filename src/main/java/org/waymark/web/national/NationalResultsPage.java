package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.web.Asked;
import org.waymark.web.DocumentLink;
import org.waymark.web.Paged;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.StripDrawing;
import org.waymark.web.api.Handout;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.trust.MemberLine;

/**
 * The nation's released results: types side by side, and all organisations in a list. By score they
 * can be sorted within one type only, since types are not asked the same.
 */
@Named("nationalResults")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class NationalResultsPage {
  private static final int LINES = 25;

  @Inject Address address;
  @Inject Asked asked;
  @Inject CurrentUser currentUser;
  @Inject QuarterResults results;

  private OfQuarter released;
  private List<TypeLine> types = List.of();
  private Paged<MemberLine> lines = Paged.of(List.of(), 1, LINES);
  private List<DocumentLink> documents = List.of();

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    currentUser.user();
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_SCORES, Target.nation(released.isReleased()));
    released.comparison().ifPresent(this::show);
    documents = released.documents(Set.of(Handout.NATION));
  }

  private void show(PeerComparison comparison) {
    types = TypeLine.of(comparison);
    lines = Paged.of(sorted(comparison), asked.page(), LINES);
  }

  private List<MemberLine> sorted(PeerComparison comparison) {
    Comparator<MemberLine> byName = Comparator.comparing(m -> m.organisation().name());
    Comparator<MemberLine> by =
        switch (getSort()) {
          case "code" -> Comparator.comparing(m -> m.organisation().code());
          case "type" ->
              Comparator.comparing((MemberLine m) -> m.organisation().type()).thenComparing(byName);
          // Those without a score are last whichever way the others go.
          case "score" ->
              Comparator.comparing((MemberLine m) -> m.score().isEmpty())
                  .thenComparing(
                      (MemberLine m) -> m.score().orElse(java.math.BigDecimal.ZERO),
                      isDown() ? Comparator.reverseOrder() : Comparator.naturalOrder())
                  .thenComparing(byName);
          default -> byName;
        };
    return comparison.organisations().stream()
        .filter(o -> getType().isEmpty() || o.type().id().equals(getType()))
        .map(o -> maySee(o) ? MemberLine.of(o, comparison) : MemberLine.confidential(o))
        .sorted(isDown() && !getSort().equals("score") ? by.reversed() : by)
        .toList();
  }

  private boolean maySee(Organisation organisation) {
    return currentUser.may(Deed.SEE_SCORES, Target.organisation(organisation, released.release()));
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  public List<TypeLine> getTypes() {
    return types;
  }

  public List<StripDrawing.Tick> getTicks() {
    return types.isEmpty() ? List.of() : StripDrawing.ticks(types.get(0).strip());
  }

  public Paged<MemberLine> getLines() {
    return lines;
  }

  public List<DocumentLink> getDocuments() {
    return documents;
  }

  /** The id of the type that the list is held to, or the empty text for all. */
  public String getType() {
    String type = asked.text("type");
    return Arrays.stream(OrganisationType.values()).anyMatch(t -> t.id().equals(type)) ? type : "";
  }

  /** "code", "type", "score" or "name"; by score within one type only. */
  public String getSort() {
    String sort = asked.text("sort");
    boolean known =
        sort.equals("code") || sort.equals("type") || sort.equals("score") && isOneType();
    return known ? sort : "name";
  }

  public boolean isOneType() {
    return !getType().isEmpty();
  }

  public boolean isDown() {
    return asked.text("order").equals("down");
  }

  /** The address of this list sorted by the column; the other way round when it already is. */
  public String sortedBy(String column) {
    boolean down = column.equals(getSort()) && !isDown();
    return "?type="
        + getType()
        + "&sort="
        + column
        + (down ? "&order=down" : "")
        + "#organisations";
  }

  /** What comes before the number of a page. */
  public String getPages() {
    return "?type=" + getType() + "&sort=" + getSort() + (isDown() ? "&order=down" : "") + "&page=";
  }

  /** "ascending", "descending" or "none": how the column is sorted, as aria-sort wants it. */
  public String order(String column) {
    if (!column.equals(getSort())) {
      return "none";
    }
    return isDown() ? "descending" : "ascending";
  }
}
