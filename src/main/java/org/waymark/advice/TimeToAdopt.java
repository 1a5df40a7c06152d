package org.waymark.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.statistics.Confidence;
import org.waymark.statistics.CumulativeIncidence;
import org.waymark.statistics.ProductLimit;
import org.waymark.statistics.Spell;
import org.waymark.statistics.Spell.Ending;

/**
 * How long technologies take from the decision to go-live, in months of 30.4375 days: the product
 * limit, in which one not yet live counts for as long as it has waited, and the shares that are
 * live and that were stopped instead. What is merely explored is not decided on, and left out.
 */
public record TimeToAdopt(
    String kind,
    int technologies,
    int live,
    int waiting,
    int stopped,
    ProductLimit curve,
    CumulativeIncidence shares) {
  /** The fewest technologies that a median or a share is told of. */
  public static final int FEWEST = 5;

  private static final double MONTH = 30.4375;

  /** By class in alphabetical order; a class without technologies has none. */
  static List<TimeToAdopt> byKind(Collection<Technology> technologies, LocalDate day) {
    Map<String, List<Technology>> kinds =
        technologies.stream()
            .collect(Collectors.groupingBy(Technology::kind, TreeMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue(), day))
        .filter(t -> t.technologies() > 0)
        .toList();
  }

  /** Of these technologies as they stand at the end of a day. */
  public static TimeToAdopt of(String kind, Collection<Technology> technologies, LocalDate day) {
    List<Spell> spells = technologies.stream().flatMap(t -> spell(t, day).stream()).toList();
    return new TimeToAdopt(
        kind,
        spells.size(),
        count(spells, Ending.EVENT),
        count(spells, Ending.CENSORED),
        count(spells, Ending.COMPETING),
        ProductLimit.of(spells, Confidence.P95),
        CumulativeIncidence.of(spells));
  }

  private static Optional<Spell> spell(Technology t, LocalDate day) {
    if (t.decided().isEmpty() || t.explored()) {
      return Optional.empty();
    }
    LocalDate from = t.decided().get();
    if (t.liveFrom().isPresent()) {
      return wait(from, t.liveFrom().get(), Ending.EVENT);
    }
    return t.stopped() && t.ended().isPresent()
        ? wait(from, t.ended().get(), Ending.COMPETING)
        : wait(from, day, Ending.CENSORED);
  }

  private static Optional<Spell> wait(LocalDate from, LocalDate until, Ending ending) {
    long days = ChronoUnit.DAYS.between(from, until);
    return days < 0 ? Optional.empty() : Optional.of(new Spell(days / MONTH, ending));
  }

  private static int count(List<Spell> spells, Ending ending) {
    return (int) spells.stream().filter(s -> s.ending() == ending).count();
  }

  public boolean reliable() {
    return technologies >= FEWEST;
  }

  /** In months; nothing where fewer than half are live, or there are too few technologies. */
  public OptionalDouble median() {
    return reliable() ? curve.median() : OptionalDouble.empty();
  }

  /** The shares that are live, and that were stopped instead, so many months after the decision. */
  public Optional<CumulativeIncidence.Step> after(double months) {
    return shares.steps().stream().filter(s -> s.time() <= months).reduce((a, b) -> b);
  }
}
