package org.waymark.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publications;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.returns.CollectionProgress;
import org.waymark.returns.Returns;
import org.waymark.web.Asked;
import org.waymark.web.Paged;
import org.waymark.web.Tag;
import org.waymark.web.session.CurrentUser;

/** Every quarter's collection: whether it is open, how far it is, and its publication. */
@Named("collections")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class CollectionsPage {
  private static final int LINES = 12;

  @Inject CurrentUser currentUser;
  @Inject Asked asked;
  @Inject Organisations organisations;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject Clock clock;

  private Paged<Quarter> shown;
  private List<Line> lines;

  /** One quarter. */
  public record Line(
      Quarter quarter, Tag collection, CollectionProgress.Tally total, Tag publication) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_DOCUMENTS, Target.nation(false));
    List<Organisation> register = organisations.all();
    Instant now = clock.instant();
    shown =
        Paged.of(
            quarters.all().stream().sorted(Comparator.comparing(Quarter::id).reversed()).toList(),
            asked.page(),
            LINES);
    lines =
        shown.items().stream()
            .map(
                q ->
                    new Line(
                        q,
                        Tag.of(q, now),
                        CollectionProgress.of(q, register, returns.ofQuarter(q.id())).total(),
                        Tag.of(publications.newest(q.id()).orElse(null))))
            .toList();
  }

  public List<Line> getLines() {
    return lines;
  }

  public Paged<Quarter> getShown() {
    return shown;
  }
}
