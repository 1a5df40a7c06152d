package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.advice.QuarterAdvice;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.reporting.TechnologyReport;
import org.waymark.web.AdoptionDrawing;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.ReleasedAdvice;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/**
 * What technology registers tell: of the nation, whose members are counted, or of one integrated
 * care board, whose members are named to those who may read their packs.
 */
@Named("technologies")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class TechnologiesPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject QuarterResults results;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedAdvice advice;

  private OfQuarter released;
  private String name = "England";
  private String back = "/national/results";
  private @Nullable TechnologyReport report;

  /** Finds what the page shows of the nation. */
  public void loadNation() throws Refusal {
    currentUser.user();
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(released.isReleased()));
    advice()
        .ifPresent(
            made ->
                report =
                    TechnologyReport.of(
                        made.technologies(made.comparison().organisations()), false));
  }

  /** Finds what the page shows of one board; an unknown one is refused like a foreign one. */
  public void loadBoard() throws Refusal {
    String code = address.part("code").toUpperCase(Locale.ROOT);
    currentUser.user();
    name =
        organisations.all().stream()
            .filter(o -> o.icb().code().equals(code))
            .map(o -> o.icb().name())
            .findFirst()
            .orElseThrow(() -> Policy.refusal(Deed.SEE_DOCUMENTS));
    back = "/icbs/%s/results".formatted(code);
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_DOCUMENTS, Target.icb(code, Release.of(released.isReleased())));
    advice()
        .ifPresent(
            made -> {
              List<Organisation> members =
                  made.comparison().organisations().stream()
                      .filter(o -> o.icb().code().equals(code))
                      .toList();
              report = TechnologyReport.of(made.technologies(members), true);
            });
  }

  private Optional<QuarterAdvice> advice() {
    return releasedQuarters.find(released.getQuarter().id()).flatMap(advice::of);
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** "England", or the board's name. */
  public String getName() {
    return name;
  }

  /** Where the results stand that this page belongs to, before the quarter. */
  public String getBack() {
    return back;
  }

  /** Nothing before the release, or while a correction is under way. */
  public @Nullable TechnologyReport getReport() {
    return report;
  }

  public AdoptionDrawing getDrawing() {
    TechnologyReport of = report;
    return AdoptionDrawing.of((of == null ? TechnologyReport.NONE : of).all().curve());
  }
}
