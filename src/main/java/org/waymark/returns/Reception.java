package org.waymark.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisations;

/**
 * The front desk: decides which quarter a file is for, refuses what cannot be taken with one plain
 * sentence, and stores everything else untouched. It does not judge what is inside.
 */
public final class Reception {
  private final Organisations organisations;
  private final Quarters quarters;
  private final Returns returns;
  private final Workbooks workbooks;
  private final IntakeLimits limits;
  private final Clock clock;

  public Reception(
      Organisations organisations,
      Quarters quarters,
      Returns returns,
      Workbooks workbooks,
      IntakeLimits limits,
      Clock clock) {
    this.organisations = organisations;
    this.quarters = quarters;
    this.returns = returns;
    this.workbooks = workbooks;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Takes a file in. Refused: an unknown organisation, no open collection or one that has closed, a
   * file over the size limit. The same bytes as the newest version give its receipt again.
   */
  public Receipt receive(Upload upload) throws Refusal {
    if (upload.content().length > limits.fileBytes()) {
      throw new Refusal(
          Reason.TOO_LARGE,
          "%s is larger than %d MB. Remove pictures and pasted sheets, and send it again."
              .formatted(upload.fileName(), limits.fileBytes() / (1024 * 1024)));
    }
    if (organisations.find(upload.organisation()).isEmpty()) {
      throw new Refusal(
          Reason.NOT_FOUND,
          "%s was sent for %s, which is no organisation of the register. Use your own ODS code."
              .formatted(upload.fileName(), upload.organisation()));
    }
    Instant now = clock.instant();
    Quarter quarter = quarterOf(upload, now);
    Optional<SubmittedReturn> newest = returns.newest(upload.organisation(), quarter.id());
    if (newest.isPresent() && newest.get().sha256().equals(upload.sha256())) {
      return new Receipt(newest.get(), true);
    }
    return new Receipt(returns.receive(upload, quarter.id(), now), false);
  }

  /** The quarter the workbook names when it can be read; else the open one that closes first. */
  private Quarter quarterOf(Upload upload, Instant now) throws Refusal {
    List<Quarter> open =
        quarters.all().stream()
            .filter(q -> q.takesReturnsAt(now))
            .sorted(Comparator.comparing(q -> q.dates().hardClose()))
            .toList();
    Optional<Quarter> named =
        workbooks.stamp(upload.fileName(), upload.content()).flatMap(this::quarterNamedBy);
    if (named.isPresent() && !named.get().takesReturnsAt(now)) {
      throw closed(upload, named.get(), now);
    }
    return named
        .or(() -> open.stream().findFirst())
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.CLOSED,
                    "%s was not taken: no collection is open now. Send it when the next one opens."
                        .formatted(upload.fileName())));
  }

  private Optional<Quarter> quarterNamedBy(Stamp stamp) {
    try {
      return quarters.find(QuarterId.parse(stamp.quarter().strip()));
    } catch (IllegalArgumentException notAQuarter) {
      return Optional.empty();
    }
  }

  private static Refusal closed(Upload upload, Quarter quarter, Instant now) {
    boolean late = quarter.closedAt(now);
    return new Refusal(
        Reason.CLOSED,
        "%s is for %s, which %s at %s. %s"
            .formatted(
                upload.fileName(),
                quarter.id().words(),
                late ? "closed" : "opens",
                LondonTime.words(late ? quarter.dates().hardClose() : quarter.dates().opens()),
                late
                    ? "Use the template of the open quarter, or ask the national team."
                    : "Send it then."));
  }
}
