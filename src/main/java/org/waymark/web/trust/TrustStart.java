package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.access.User;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.ReturnProgress;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.Tag;
import org.waymark.web.Words;
import org.waymark.web.session.CurrentUser;

/** What a submitter or approver comes for: the return that is due, and the newest results. */
@Named("trustStart")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class TrustStart {
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject Quarters quarters;
  @Inject Extensions extensions;
  @Inject Returns returns;
  @Inject ReleasedQuarters released;
  @Inject ReleasedComparisons comparisons;
  @Inject Words words;
  @Inject Clock clock;

  /** One open quarter: where the return stands, until when it is due, and what comes next. */
  public record Due(String words, Tag tag, String due, String next, String address) {}

  /**
   * The newest results: the quarter's words, the overall line if a return counted and no correction
   * is under way, and the address.
   */
  public record Newest(
      String words,
      @Nullable MeasureLine overall,
      boolean correcting,
      String peers,
      String address) {}

  /** The quarters that take returns now, the earliest first. */
  public List<Due> getOpen() {
    Instant now = clock.instant();
    return organisation().stream()
        .flatMap(
            o ->
                quarters.all().stream()
                    .filter(q -> o.mayReturnFor(q.id(), LondonTime.date(now)))
                    .map(q -> extensions.ownDates(q, o.code().value()))
                    .filter(q -> q.takesReturnsAt(now))
                    .map(q -> due(o, q, now)))
        .toList();
  }

  private Due due(Organisation organisation, Quarter quarter, Instant now) {
    List<SubmittedReturn> versions = returns.versions(organisation.code(), quarter.id());
    ReturnProgress progress = CollectionProgress.entry(quarter, organisation, versions);
    Instant deadline = quarter.dates().softDeadline();
    boolean overdue = quarter.overdueAt(now);
    String due =
        overdue
            ? "Was due by %s.".formatted(LondonTime.words(deadline))
            : "Due by %s (%s).".formatted(LondonTime.words(deadline), words.fromNow(deadline, now));
    return new Due(
        quarter.id().words(),
        Tag.of(progress.stage(), overdue),
        due,
        next(progress, overdue),
        "/organisations/%s/returns/%s".formatted(organisation.code(), quarter.id()));
  }

  private String next(ReturnProgress progress, boolean overdue) {
    if (progress.correctionRejected()) {
      return "Your last correction was rejected. The version before it stands.";
    }
    return switch (progress.stage()) {
      case NOT_RETURNED ->
          overdue
              ? "Send your return as soon as you can."
              : "Download the template, fill it in and send it.";
      case CHECKING -> "The checks usually take less than 2 minutes.";
      case REJECTED -> "See what to correct, and send it again.";
      case RETURNED -> "It was sent back to you. See why, and send it again.";
      case NOT_SIGNED_OFF ->
          currentUser.find().map(User::role).filter(Role.APPROVER::equals).isPresent()
              ? "Check the return and sign it off, unless you sent it."
              : "An approver of your organisation has to sign it off.";
      case COMPLETE -> "Nothing to do. You can still send a correction.";
    };
  }

  /** The next quarter whose collection opens later, if one is known. */
  public @Nullable Quarter getComing() {
    Instant now = clock.instant();
    return quarters.all().stream()
        .filter(q -> now.isBefore(q.dates().opens()))
        .min(Comparator.comparing(q -> q.dates().opens()))
        .orElse(null);
  }

  /** Where that quarter's workbook is, which can be filled in before the collection opens. */
  public @Nullable String getComingTemplate() {
    Quarter coming = getComing();
    return coming == null
        ? null
        : organisation()
            .filter(o -> o.mayReturnFor(coming.id(), LondonTime.date(clock.instant())))
            .map(o -> "/download/template/%s/%s".formatted(o.code(), coming.id()))
            .orElse(null);
  }

  /** The newest released quarter, or nothing before the first one. */
  public @Nullable Newest getNewest() {
    Optional<Organisation> own = organisation();
    Optional<Released> newest = released.newest();
    if (own.isEmpty() || newest.isEmpty()) {
      return null;
    }
    Optional<PeerComparison> comparison = comparisons.of(newest.get());
    return new Newest(
        newest.get().quarter().id().words(),
        comparison.map(c -> MemberLine.of(own.get(), c).overall()).orElse(null),
        comparison.isEmpty(),
        own.get().type().plural(),
        "/organisations/%s/results/%s".formatted(own.get().code(), newest.get().quarter().id()));
  }

  private Optional<Organisation> organisation() {
    return currentUser.find().flatMap(User::organisation).flatMap(organisations::find);
  }
}
