package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleaseRule;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.ReturnProgress;
import org.waymark.returns.ReturnProgress.Stage;
import org.waymark.returns.Returns;
import org.waymark.web.Asked;
import org.waymark.web.DocumentLink;
import org.waymark.web.Paged;
import org.waymark.web.Tag;
import org.waymark.web.Words;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** One quarter's collection: its dates, every return, and how far its publication is. */
@Named("collection")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class CollectionPage {
  private static final int LINES = 25;
  private static final int DOCUMENTS = 50;

  @Inject Address address;
  @Inject Asked asked;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Organisations organisations;
  @Inject Returns returns;
  @Inject Extensions extensions;
  @Inject Publications publications;
  @Inject Handout handout;
  @Inject Clock clock;

  private Quarter quarter;
  private CollectionProgress progress;
  private @Nullable Publication publication;
  private @Nullable Approval approval;
  private List<DocumentLink> documents = List.of();

  /**
   * One organisation's return; whether it came late, until when it has time if extended, and on
   * which day it closed if that was before the quarter's end: it is shown as it was reported.
   */
  public record Line(
      ReturnProgress progress,
      Tag tag,
      @Nullable Tag late,
      @Nullable Instant extendedTo,
      @Nullable String closed) {}

  /** The tally of one type. */
  public record TypeTally(String words, CollectionProgress.Tally tally) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(false));
    quarter = known.quarter(address.part("period"));
    progress = CollectionProgress.of(quarter, organisations.all(), returns.ofQuarter(quarter.id()));
    publication = publications.newest(quarter.id()).orElse(null);
    Publication newest = publication;
    approval =
        publications
            .approval(quarter.id())
            .filter(a -> newest == null || ReleaseRule.approves(a, newest))
            .orElse(null);
    documents = publication == null ? List.of() : DocumentLink.of(handout.readable(publication));
  }

  public Quarter getQuarter() {
    return quarter;
  }

  /** Whether the collection is to come, open or closed. */
  public Tag getState() {
    return Tag.of(quarter, clock.instant());
  }

  public CollectionProgress.Tally getTotal() {
    return progress.total();
  }

  public List<TypeTally> getTypes() {
    return progress.byType().entrySet().stream()
        .map(
            (Map.Entry<OrganisationType, CollectionProgress.Tally> e) ->
                new TypeTally(Words.capital(e.getKey().plural()), e.getValue()))
        .toList();
  }

  /** The stages that the list can be held to. */
  public List<Stage> getStages() {
    return List.of(Stage.values());
  }

  /** The name of the stage that the list is held to, or the empty text for all. */
  public String getStage() {
    String stage = asked.text("stage");
    return Arrays.stream(Stage.values()).anyMatch(s -> s.name().equals(stage)) ? stage : "";
  }

  /** The organisations with their return, by code. */
  public Paged<Line> getLines() {
    Instant now = clock.instant();
    Map<String, Quarter> extended = extensions.allOwnDates(quarter);
    List<Line> all =
        progress.entries().stream()
            .filter(e -> getStage().isEmpty() || e.stage().name().equals(getStage()))
            .map(e -> line(e, extended.get(e.organisation().code().value()), now))
            .toList();
    return Paged.of(all, asked.page(), LINES);
  }

  private Line line(ReturnProgress entry, @Nullable Quarter extended, Instant now) {
    boolean overdue = (extended == null ? quarter : extended).overdueAt(now);
    return new Line(
        entry,
        Tag.of(entry.stage(), overdue),
        entry.late() ? Tag.late() : null,
        extended == null ? null : extended.dates().softDeadline(),
        closed(entry.organisation()));
  }

  /** How many organisations have more time. */
  public int getExtended() {
    return extensions.inForce(quarter.id()).size();
  }

  private @Nullable String closed(Organisation organisation) {
    LocalDate closed = organisation.life().closed();
    return closed != null && closed.isBefore(quarter.id().lastDay())
        ? LondonTime.day(closed)
        : null;
  }

  /** The newest version of the publication, or nothing while there is none. */
  public @Nullable Publication getPublication() {
    return publication;
  }

  public Tag getPublicationTag() {
    return Tag.of(publication);
  }

  /** Who approved the release, and when. */
  public @Nullable Approval getApproval() {
    return approval;
  }

  /** Whether there is something to approve that nobody has approved. */
  public boolean isWaiting() {
    return approval == null
        && Optional.ofNullable(publication)
            .filter(p -> p.state() == Publication.State.PREPARED)
            .isPresent();
  }

  public int getDocumentCount() {
    return documents.size();
  }

  /** The documents about the nation. */
  public List<DocumentLink> getNational() {
    return documents.stream().filter(d -> d.subject().equals(Handout.NATION)).toList();
  }

  /** All documents, page by page. */
  public Paged<DocumentLink> getDocuments() {
    return Paged.of(documents, asked.page(), DOCUMENTS);
  }
}
