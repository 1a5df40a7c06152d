package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.advice.ActionCount;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.findings.Refusal;
import org.waymark.reporting.HoldingRow;
import org.waymark.reporting.NationalAdvice;
import org.waymark.web.ProgressDrawing;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.ReleasedAdvice;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** What holds the country back, and where the recommendations stand. */
@Named("nationalAdvice")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class NationalAdvicePage {
  private static final BigDecimal WIDTH = BigDecimal.valueOf(400);

  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject QuarterResults results;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedAdvice advice;

  private OfQuarter released;
  private @Nullable NationalAdvice report;

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    currentUser.user();
    released = results.of(address.part("period"));
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(released.isReleased()));
    releasedQuarters
        .find(released.getQuarter().id())
        .flatMap(advice::of)
        .ifPresent(made -> report = NationalAdvice.of(made));
  }

  /** The quarter, and what of it is released. */
  public OfQuarter getReleased() {
    return released;
  }

  /** Nothing before the release, or while a correction is under way. */
  public @Nullable NationalAdvice getReport() {
    return report;
  }

  /** One bar of progress. */
  public ProgressDrawing bar(ActionCount counts) {
    return ProgressDrawing.of(counts);
  }

  /** How wide the bar of a share is, of 400 units for the greatest share. */
  public String width(HoldingRow row) {
    NationalAdvice of = report;
    if (of == null || of.holding().get(0).share().signum() == 0) {
      return "0";
    }
    return WIDTH
        .multiply(row.share())
        .divide(of.holding().get(0).share(), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
