package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.api.Known;
import org.waymark.web.session.Address;
import org.waymark.web.session.CurrentUser;

/** An organisation's quarters: what is open and due, and every version of every return. */
@Named("returns")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ReturnsPage {
  @Inject Address address;
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Clock clock;
  private Organisation organisation;
  private List<Line> lines;

  /** One quarter with the versions of its return, the newest first. */
  public record Line(String id, String words, boolean open, String due, List<Version> versions) {}

  /** One version. */
  public record Version(int number, String received, String fileName, StatusTag tag) {
    static Version of(SubmittedReturn r) {
      return new Version(
          r.version(), LondonTime.words(r.receivedAt()), r.fileName(), StatusTag.of(r.status()));
    }
  }

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    organisation = known.organisation(address.part("code"), Deed.SEE_RETURN);
    currentUser.require(Deed.SEE_RETURN, Target.organisation(organisation, false));
    Map<QuarterId, List<SubmittedReturn>> sent =
        returns.ofOrganisation(organisation.code()).stream()
            .collect(Collectors.groupingBy(SubmittedReturn::quarter));
    lines =
        quarters.all().stream()
            .sorted(Comparator.comparing(Quarter::id).reversed())
            .map(q -> line(q, sent.getOrDefault(q.id(), List.of())))
            .filter(l -> l.open() || !l.versions().isEmpty())
            .toList();
  }

  private Line line(Quarter quarter, List<SubmittedReturn> versions) {
    return new Line(
        quarter.id().toString(),
        quarter.id().words(),
        quarter.takesReturnsAt(clock.instant()),
        LondonTime.words(quarter.dates().softDeadline()),
        versions.stream().map(Version::of).toList());
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  /** The quarters that take returns now, the latest first. */
  public List<Line> getOpen() {
    return lines.stream().filter(Line::open).toList();
  }

  /** The quarters that closed with a return of this organisation, the latest first. */
  public List<Line> getClosed() {
    return lines.stream().filter(l -> !l.open()).toList();
  }

  public boolean isMayUpload() {
    return currentUser.may(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
  }
}
