package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Release;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.findings.Refusal;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;

/** What every page of results begins with: a quarter, and what of it is released. */
@Dependent
public class QuarterResults {
  private final Known known;
  private final ReleasedQuarters released;
  private final ReleasedComparisons comparisons;
  private final Handout handout;
  private final Confidentiality confidentiality;

  @Inject
  public QuarterResults(
      Known known,
      ReleasedQuarters released,
      ReleasedComparisons comparisons,
      Handout handout,
      Confidentiality confidentiality) {
    this.known = known;
    this.released = released;
    this.comparisons = comparisons;
    this.handout = handout;
    this.confidentiality = confidentiality;
  }

  /** The quarter of that name; a page asks the policy before it shows anything released. */
  public OfQuarter of(String period) throws Refusal {
    Quarter quarter = known.quarter(period);
    Optional<Released> found = released.find(quarter.id());
    return new OfQuarter(
        quarter, found, confidentiality.of(quarter.id(), found.isPresent()), comparisons, handout);
  }

  /** One quarter's results as far as they are released. */
  public static final class OfQuarter {
    private final Quarter quarter;
    private final Optional<Released> found;
    private final Release release;
    private final ReleasedComparisons comparisons;
    private final Handout handout;
    private @Nullable Optional<PeerComparison> comparison;

    OfQuarter(
        Quarter quarter,
        Optional<Released> found,
        Release release,
        ReleasedComparisons comparisons,
        Handout handout) {
      this.quarter = quarter;
      this.found = found;
      this.release = release;
      this.comparisons = comparisons;
      this.handout = handout;
    }

    public Quarter getQuarter() {
      return quarter;
    }

    public boolean isReleased() {
      return found.isPresent();
    }

    /** Whether everybody signed in may see single scores. */
    public boolean isOpen() {
      return release == Release.OPEN;
    }

    /** To whom single scores are released. */
    public Release release() {
      return release;
    }

    /** The released publication, or nothing before the release. */
    public @Nullable Publication getPublication() {
      return found.map(Released::publication).orElse(null);
    }

    /** Whether a correction is under way, so that only the released documents can be shown. */
    public boolean isCorrecting() {
      return isReleased() && comparison().isEmpty();
    }

    /** The released comparison; nothing before the release or while a correction is under way. */
    public Optional<PeerComparison> comparison() {
      Optional<PeerComparison> made = comparison;
      if (made == null) {
        made = found.flatMap(comparisons::of);
        comparison = made;
      }
      return made;
    }

    /** The released documents about these subjects that the user may read. */
    public List<DocumentLink> documents(Collection<String> subjects) {
      return found
          .map(
              f ->
                  DocumentLink.of(
                      handout.readable(f.publication()).stream()
                          .filter(d -> subjects.contains(d.subject()))
                          .toList()))
          .orElse(List.of());
    }
  }
}
