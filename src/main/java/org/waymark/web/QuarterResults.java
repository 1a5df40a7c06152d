package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  @Inject
  public QuarterResults(
      Known known, ReleasedQuarters released, ReleasedComparisons comparisons, Handout handout) {
    this.known = known;
    this.released = released;
    this.comparisons = comparisons;
    this.handout = handout;
  }

  /** The quarter of that name; a page asks the policy before it shows anything released. */
  public OfQuarter of(String period) throws Refusal {
    Quarter quarter = known.quarter(period);
    return new OfQuarter(quarter, released.find(quarter.id()), comparisons, handout);
  }

  /** One quarter's results as far as they are released. */
  public static final class OfQuarter {
    private final Quarter quarter;
    private final Optional<Released> found;
    private final ReleasedComparisons comparisons;
    private final Handout handout;
    private @Nullable Optional<PeerComparison> comparison;

    OfQuarter(
        Quarter quarter,
        Optional<Released> found,
        ReleasedComparisons comparisons,
        Handout handout) {
      this.quarter = quarter;
      this.found = found;
      this.comparisons = comparisons;
      this.handout = handout;
    }

    public Quarter getQuarter() {
      return quarter;
    }

    public boolean isReleased() {
      return found.isPresent();
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
