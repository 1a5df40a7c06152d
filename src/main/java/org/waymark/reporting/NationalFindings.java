package org.waymark.reporting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;

/**
 * The sentences that a national summary begins with: which themes and issues stand out, and how.
 */
final class NationalFindings {
  private final PeerComparison comparison;
  private final Figures figures;

  NationalFindings(PeerComparison comparison, Figures figures) {
    this.comparison = comparison;
    this.figures = figures;
  }

  /** Something the edition names, with its statistics over all organisations. */
  private record Named(String title, PeerStatistics all) {
    BigDecimal mean() {
      return requireNonNull(all.mean());
    }

    BigDecimal middleHalf() {
      return requireNonNull(all.q3()).subtract(requireNonNull(all.q1()));
    }
  }

  List<String> sentences() {
    List<Named> themes = known(comparison.edition().themes().stream(), t -> t.id(), t -> t.title());
    List<Named> issues = known(comparison.edition().issues(), i -> i.id(), i -> i.title());
    List<String> sentences = new ArrayList<>();
    ends("theme", themes).ifPresent(sentences::add);
    ends("issue", issues).ifPresent(sentences::add);
    issues.stream()
        .max(Comparator.comparing(Named::middleHalf))
        .filter(i -> i.middleHalf().signum() > 0)
        .map(
            i ->
                "Organisations differ most on %s: the middle half runs from %s."
                    .formatted(Headline.lowerFirst(i.title()), figures.quartiles(i.all())))
        .ifPresent(sentences::add);
    return sentences;
  }

  /** Those that enough organisations have a score for. */
  private <T> List<Named> known(Stream<T> all, Function<T, String> id, Function<T, String> title) {
    return all.flatMap(
            one ->
                comparison.spread(PeerGroup.NATION, id.apply(one)).stream()
                    .map(s -> new Named(title.apply(one), s.statistics())))
        .filter(n -> n.all().reliable())
        .toList();
  }

  /** Nothing where the ends are the same as they are printed. */
  private Optional<String> ends(String what, List<Named> all) {
    Comparator<Named> byMean = Comparator.comparing(Named::mean);
    Optional<Named> lowest = all.stream().min(byMean);
    Optional<Named> highest = all.stream().max(byMean);
    if (lowest.isEmpty()
        || highest.isEmpty()
        || printed(lowest.get()).equals(printed(highest.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        "The lowest %s is %s (mean %s), the highest %s (mean %s)."
            .formatted(
                what,
                Headline.lowerFirst(lowest.get().title()),
                printed(lowest.get()),
                Headline.lowerFirst(highest.get().title()),
                printed(highest.get())));
  }

  private String printed(Named named) {
    return figures.score(named.mean());
  }
}
