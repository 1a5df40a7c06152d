package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.advice.ActionCount;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.AdviceReport;
import org.waymark.web.ProgressDrawing;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.ReleasedAdvice;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/**
 * What an organisation is advised to do, how far its actions have come, and its road map: for those
 * who may read its pack, since it tells of answers and not of scores alone.
 */
@Named("advice")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class AdvicePage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject QuarterResults results;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedAdvice advice;

  private Organisation organisation;
  private OfQuarter released;
  private @Nullable AdviceReport report;

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_DOCUMENTS);
    released = results.of(address.part("period"));
    currentUser.require(
        Deed.SEE_DOCUMENTS, Target.organisation(organisation, released.isReleased()));
    releasedQuarters
        .find(released.getQuarter().id())
        .flatMap(advice::of)
        .ifPresent(
            made ->
                made.comparison()
                    .benchmark(organisation.code())
                    .ifPresent(own -> report = AdviceReport.of(own, made)));
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** The advice, or nothing where no return of the organisation counted. */
  public @Nullable AdviceReport getReport() {
    return report;
  }

  /** One bar of progress. */
  public ProgressDrawing bar(ActionCount counts) {
    return ProgressDrawing.of(counts);
  }

  /** Whether the reader may try what scores would be one level up. */
  public boolean isTrying() {
    return currentUser.may(Deed.SEE_RETURN, Target.organisation(organisation, false));
  }
}
