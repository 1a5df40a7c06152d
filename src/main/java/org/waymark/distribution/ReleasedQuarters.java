package org.waymark.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;

/** The quarters whose results everybody may see, each with its released publication. */
@Dependent
public class ReleasedQuarters {
  private final Quarters quarters;
  private final Publications publications;

  @Inject
  public ReleasedQuarters(Quarters quarters, Publications publications) {
    this.quarters = quarters;
    this.publications = publications;
  }

  /** A quarter and the highest version of it that is released. */
  public record Released(Quarter quarter, Publication publication) {}

  public Optional<Released> find(QuarterId id) {
    return quarters.find(id).flatMap(this::released);
  }

  public Optional<Released> newest() {
    return backwards().stream().flatMap(q -> released(q).stream()).findFirst();
  }

  /** The newest first, at most so many. */
  public List<Released> latest(int most) {
    return backwards().stream().flatMap(q -> released(q).stream()).limit(most).toList();
  }

  private List<Quarter> backwards() {
    return quarters.all().stream().sorted(Comparator.comparing(Quarter::id).reversed()).toList();
  }

  private Optional<Released> released(Quarter quarter) {
    return publications.released(quarter.id()).map(p -> new Released(quarter, p));
  }
}
