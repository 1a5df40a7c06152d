package org.waymark.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Successions;
import org.waymark.organisations.Successors;

/**
 * The front desk: decides which quarter a file is for, refuses what cannot be taken with one plain
 * sentence, and stores everything else untouched. It does not judge the answers inside.
 */
public final class Reception {
  private final Organisations organisations;
  private final Successions successions;
  private final Quarters quarters;
  private final Extensions extensions;
  private final Returns returns;
  private final Workbooks workbooks;
  private final Clock clock;

  public Reception(
      Organisations organisations,
      Successions successions,
      Quarters quarters,
      Extensions extensions,
      Returns returns,
      Workbooks workbooks,
      Clock clock) {
    this.organisations = organisations;
    this.successions = successions;
    this.quarters = quarters;
    this.extensions = extensions;
    this.returns = returns;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /**
   * Takes a file in. Refused: an unknown organisation, a workbook of another organisation or
   * another quarter than the sender says, no open collection or one that has closed, and from an
   * organisation that has closed a return for a quarter that it did not see out. The same bytes as
   * the newest version give its receipt again.
   */
  public Receipt receive(Upload upload) throws Refusal {
    String file = upload.fileName().quoted();
    Organisation organisation =
        organisations
            .find(upload.organisation())
            .orElseThrow(
                () ->
                    new Refusal(
                        Reason.NOT_FOUND,
                        "The file %s was sent for %s, which is no organisation of the register. Use your own ODS code."
                            .formatted(file, upload.organisation())));
    Optional<Stamp> stamp = workbooks.stamp(upload.fileName().value(), upload.content());
    if (stamp.filter(s -> namesAnother(upload.organisation(), s)).isPresent()) {
      throw new Refusal(
          Reason.NOT_ALLOWED,
          "The file %s is not the workbook of %s. Enter your answers in the template of %s."
              .formatted(file, upload.organisation(), upload.organisation()));
    }
    Instant now = clock.instant();
    Quarter quarter = quarterOf(upload, stamp, now);
    LocalDate closed = organisation.life().closed();
    if (closed != null
        && organisation.life().isOverBy(LondonTime.date(now))
        && organisation.life().isOverBy(quarter.id().lastDay())) {
      throw succeeded(upload, quarter, closed, now);
    }
    return returns.receive(upload, quarter, now);
  }

  /** What it saw out it still returns, after its close too; later quarters are its successor's. */
  private Refusal succeeded(Upload upload, Quarter quarter, LocalDate closed, Instant now) {
    String by =
        new Successors(successions.all())
            .successorsOf(upload.organisation(), LondonTime.date(now)).stream()
                .map(c -> organisations.find(c).map(o -> "%s (%s)".formatted(o.name(), c)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    return new Refusal(
        Reason.CLOSED,
        "The file %s is for %s, before the end of which %s closed on %s. %s"
            .formatted(
                upload.fileName().quoted(),
                quarter.id().words(),
                upload.organisation(),
                LondonTime.day(closed),
                by.isEmpty()
                    ? "Ask the national team who succeeds it."
                    : "Use the template of its successor, %s.".formatted(by)));
  }

  /** A stamp that names nobody is for the rulebook to judge. */
  private static boolean namesAnother(OrganisationCode organisation, Stamp stamp) {
    String stamped = stamp.organisation().strip();
    return !stamped.isEmpty() && !stamped.equalsIgnoreCase(organisation.value());
  }

  /**
   * The quarter that the workbook names when it can be read, else the one that the sender says,
   * else the open one that closes first; each with the organisation's own dates.
   */
  private Quarter quarterOf(Upload upload, Optional<Stamp> stamp, Instant now) throws Refusal {
    Optional<Quarter> said = upload.quarter().flatMap(quarters::find);
    Optional<Quarter> stamped = stamp.flatMap(this::quarterNamedBy);
    if (said.isPresent() && stamped.isPresent() && !said.equals(stamped)) {
      throw new Refusal(
          Reason.CONFLICT,
          "The file %s is for %s. Use the template for %s."
              .formatted(
                  upload.fileName().quoted(), stamped.get().id().words(), said.get().id().words()));
    }
    Optional<Quarter> named = stamped.or(() -> said).map(q -> own(q, upload));
    if (named.isPresent() && !named.get().takesReturnsAt(now)) {
      throw closed(upload, named.get(), now);
    }
    if (named.isPresent()) {
      return named.get();
    }
    List<Quarter> all = quarters.all().stream().map(q -> own(q, upload)).toList();
    return all.stream()
        .filter(q -> q.takesReturnsAt(now))
        .min(Comparator.comparing(q -> q.dates().hardClose()))
        .orElseThrow(() -> noneOpen(upload, all, now));
  }

  private Quarter own(Quarter common, Upload upload) {
    return extensions.ownDates(common, upload.organisation().value());
  }

  private static Refusal noneOpen(Upload upload, List<Quarter> all, Instant now) {
    String last =
        all.stream()
            .filter(q -> q.closedAt(now))
            .max(Comparator.comparing(q -> q.dates().hardClose()))
            .map(
                q ->
                    " The last one, for %s, closed at %s."
                        .formatted(q.id().words(), LondonTime.words(q.dates().hardClose())))
            .orElse("");
    return new Refusal(
        Reason.CLOSED,
        "The file %s was not taken: no collection is open now.%s Send it when the next one opens."
            .formatted(upload.fileName().quoted(), last));
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
        "The file %s is for %s, which %s at %s. %s"
            .formatted(
                upload.fileName().quoted(),
                quarter.id().words(),
                late ? "closed" : "opens",
                LondonTime.words(late ? quarter.dates().hardClose() : quarter.dates().opens()),
                late
                    ? "Use the template of the open quarter, or ask the national team."
                    : "Send it then."));
  }
}
