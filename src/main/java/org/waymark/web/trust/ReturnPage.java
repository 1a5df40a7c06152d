package org.waymark.web.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Extension;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Finding;
import org.waymark.findings.Refusal;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.Explanation;
import org.waymark.returns.ExplanationDesk;
import org.waymark.returns.ExplanationDesk.Confirmation;
import org.waymark.returns.ReturnProgress;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;
import org.waymark.web.ProvisionalDesk;
import org.waymark.web.Tag;

/** One organisation's return for one quarter: where it stands and what was found in it. */
@Named("oneReturn")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ReturnPage {
  @Inject OneQuarter address;
  @Inject Returns returns;
  @Inject ExplanationDesk explanations;
  @Inject ProvisionalDesk provisional;
  @Inject Names names;
  @Inject Clock clock;
  private Organisation organisation;
  private Quarter quarter;
  private List<SubmittedReturn> versions = List.of();
  private List<Finding> findings = List.of();
  private List<Confirmation> confirmations = List.of();

  /**
   * Finds everything that the page shows before anything asks for it, since a form asks earlier
   * than any action of the page. A refusal is found by its filter as the cause.
   */
  @PostConstruct
  void open() {
    try {
      load();
    } catch (Refusal refusal) {
      throw new IllegalStateException(refusal);
    }
  }

  private void load() throws Refusal {
    organisation = address.organisation();
    quarter = address.quarter();
    versions = returns.versions(organisation.code(), quarter.id());
    findings = newest().map(r -> returns.findings(r.id())).orElse(List.of());
    confirmations = newest().map(explanations::confirmations).orElse(List.of());
  }

  private ReturnProgress progress() {
    return CollectionProgress.entry(quarter, organisation, versions);
  }

  private Optional<SubmittedReturn> newest() {
    return versions.stream().findFirst();
  }

  private boolean newestIs(ReturnStatus status) {
    return newest().filter(r -> r.status() == status).isPresent();
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public String getPath() {
    return OneQuarter.pathOf(organisation, quarter);
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public String getDue() {
    return LondonTime.words(quarter.dates().softDeadline());
  }

  public boolean isOverdue() {
    return quarter.overdueAt(clock.instant());
  }

  public boolean isOpen() {
    return quarter.takesReturnsAt(clock.instant());
  }

  /** Whether the collection opens later; its workbook can be had already. */
  public boolean isComing() {
    return clock.instant().isBefore(quarter.dates().opens());
  }

  /** When it closed, or opens; only for a quarter that takes no returns now. */
  public String getClosedWords() {
    return quarter.closedAt(clock.instant())
        ? "closed at " + LondonTime.words(quarter.dates().hardClose())
        : "opens at " + LondonTime.words(quarter.dates().opens());
  }

  public boolean isMayUpload() {
    return isOpen() && address.mayUpload(organisation);
  }

  public List<VersionLine> getVersions() {
    return versions.stream().map(r -> VersionLine.of(r, names)).toList();
  }

  public @Nullable SubmittedReturn getNewest() {
    return newest().orElse(null);
  }

  public Tag getTag() {
    return newest().map(r -> Tag.of(r.status())).orElse(Tag.of(progress().stage(), isOverdue()));
  }

  public boolean isChecking() {
    return newestIs(ReturnStatus.RECEIVED) && !isStuck();
  }

  /** We failed to examine it as often as we try, so that it waits for an operator. */
  public boolean isStuck() {
    return newestIs(ReturnStatus.RECEIVED)
        && newest().filter(r -> returns.waiting().contains(r.id())).isEmpty();
  }

  public boolean isRejected() {
    return newestIs(ReturnStatus.REJECTED);
  }

  public boolean isAccepted() {
    return newestIs(ReturnStatus.ACCEPTED);
  }

  /** Whether a version counts and is not published, so that its scores are provisional. */
  public boolean isProvisional() {
    SubmittedReturn standing = progress().standing();
    return standing != null && provisional.offers(standing);
  }

  public boolean isSignOffNeeded() {
    return isAccepted() && quarter.signOffNeeded();
  }

  /** The earlier version that counts while the newest does not, if there is one. */
  public @Nullable SubmittedReturn getStanding() {
    SubmittedReturn standing = progress().standing();
    return newest().filter(r -> !r.equals(standing)).isPresent() ? standing : null;
  }

  public boolean isFound() {
    return !findings.isEmpty();
  }

  public List<Finding> getAboutFile() {
    return FindingRow.aboutFile(findings);
  }

  public FindingTable getMustFix() {
    return FindingTable.of(findings, Severity.MUST_FIX);
  }

  public FindingTable getConfirm() {
    return FindingTable.of(
        findings,
        Severity.CONFIRM,
        f ->
            confirmations.stream()
                .filter(c -> c.finding().equals(f))
                .flatMap(c -> c.explanation().stream())
                .map(Explanation::text)
                .findFirst()
                .orElse(""));
  }

  /** How many things to confirm have no explanation yet. */
  public long getToExplain() {
    return confirmations.stream().filter(Confirmation::open).count();
  }

  public FindingTable getNotes() {
    return FindingTable.of(findings, Severity.NOTE);
  }

  /** How many things must be fixed, those of the file as a whole included. */
  public long getToFix() {
    return findings.stream().filter(Finding::mustFix).count();
  }

  /** More time than the others have, if the national team granted it. */
  public @Nullable Extension getExtension() throws Refusal {
    return address.extension().orElse(null);
  }

  /** How the newest version was sent back, if it was: when, by whom and why. */
  public @Nullable HistoryLine getSentBack() {
    return newest()
        .filter(r -> r.status() == ReturnStatus.RETURNED)
        .flatMap(r -> steps(r).reduce((earlier, later) -> later))
        .orElse(null);
  }

  /** What happened to all versions, the latest version first. */
  public List<HistoryLine> getHistory() {
    return versions.stream().flatMap(this::steps).toList();
  }

  private Stream<HistoryLine> steps(SubmittedReturn version) {
    return returns.history(version.id()).stream()
        .map(event -> HistoryLine.of(version, event, names));
  }
}
