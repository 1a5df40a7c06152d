package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.ReturnProgress;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Tag;

/** An organisation's quarters: what is open and due, and how far each return has come. */
@Named("returns")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ReturnsPage {
  @Inject OneQuarter address;
  @Inject Quarters quarters;
  @Inject Extensions extensions;
  @Inject Returns returns;
  @Inject Clock clock;
  private Organisation organisation;
  private List<Line> lines;

  /** One quarter: where its return is, how far it is, and until when it is due. */
  public record Line(
      String path,
      String template,
      String words,
      boolean open,
      boolean begun,
      String due,
      Tag tag) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = address.organisation();
    Map<QuarterId, List<SubmittedReturn>> sent =
        returns.ofOrganisation(organisation.code()).stream()
            .collect(Collectors.groupingBy(SubmittedReturn::quarter));
    lines =
        quarters.all().stream()
            .sorted(Comparator.comparing(Quarter::id).reversed())
            .map(q -> extensions.ownDates(q, organisation.code().value()))
            .map(q -> line(q, sent.getOrDefault(q.id(), List.of())))
            .filter(l -> l.open() || l.begun())
            .toList();
  }

  private Line line(Quarter quarter, List<SubmittedReturn> versions) {
    Instant now = clock.instant();
    Instant deadline = quarter.dates().softDeadline();
    boolean overdue = quarter.overdueAt(now);
    ReturnProgress progress = CollectionProgress.entry(quarter, organisation, versions);
    return new Line(
        OneQuarter.pathOf(organisation, quarter),
        "/download/template/%s/%s".formatted(organisation.code(), quarter.id()),
        quarter.id().words(),
        quarter.takesReturnsAt(now)
            && organisation.mayReturnFor(quarter.id(), LondonTime.date(now)),
        !versions.isEmpty(),
        (overdue ? "Was due by " : "Due by ") + LondonTime.words(deadline),
        Tag.of(progress.stage(), overdue));
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarters that take returns now, the earliest first. */
  public List<Line> getOpen() {
    List<Line> open = new ArrayList<>(lines.stream().filter(Line::open).toList());
    Collections.reverse(open);
    return open;
  }

  /** The quarters that closed with a return of this organisation, the latest first. */
  public List<Line> getClosed() {
    return lines.stream().filter(l -> !l.open()).toList();
  }

  public boolean isMayUpload() {
    return address.mayUpload(organisation);
  }
}
