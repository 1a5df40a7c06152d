package org.waymark.web.regulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.web.Asked;
import org.waymark.web.Paged;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.trust.MemberLine;

/** The register to search by name or code, with each organisation's newest released result. */
@Named("organisations")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class OrganisationsPage {
  private static final int LINES = 25;

  @Inject CurrentUser currentUser;
  @Inject Asked asked;
  @Inject Organisations register;
  @Inject ReleasedQuarters released;
  @Inject ReleasedComparisons comparisons;

  private @Nullable Released newest;
  private Paged<MemberLine> lines;

  /** Finds everything that the page shows; only organisations whose documents the user may read. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(true));
    newest = released.newest().orElse(null);
    Optional<PeerComparison> comparison = Optional.ofNullable(newest).flatMap(comparisons::of);
    Paged<Organisation> found =
        Paged.of(
            register.all().stream()
                .filter(o -> currentUser.may(Deed.SEE_DOCUMENTS, Target.organisation(o, true)))
                .filter(this::matches)
                .sorted(Comparator.comparing(Organisation::name))
                .toList(),
            asked.page(),
            LINES);
    List<MemberLine> items =
        found.items().stream()
            .map(
                o ->
                    comparison
                        .map(c -> MemberLine.of(o, c))
                        .orElseGet(() -> MemberLine.uncounted(o)))
            .toList();
    lines = new Paged<>(items, found.page(), found.pages(), found.total());
  }

  private boolean matches(Organisation organisation) {
    String wanted = getQuery().toLowerCase(Locale.UK);
    return organisation.name().toLowerCase(Locale.UK).contains(wanted)
        || organisation.code().value().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** What was searched for, as it was typed. */
  public String getQuery() {
    return asked.text("q");
  }

  /** What comes before the number of a page. */
  public String getPages() {
    return "?q=" + asked.encoded(getQuery()) + "&page=";
  }

  /** The newest released quarter, or nothing before the first one. */
  public @Nullable Released getNewest() {
    return newest;
  }

  public Paged<MemberLine> getLines() {
    return lines;
  }
}
