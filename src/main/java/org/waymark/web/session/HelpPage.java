package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Band;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Term;
import org.waymark.returns.IntakeLimits;
import org.waymark.validation.RuleCatalogue;

/**
 * What the help page says that is data: the newest quarter's scale, bands and words, and limits.
 */
@Named("help")
@RequestScoped
public class HelpPage {
  private static final Comparator<Term> BY_TERM =
      Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER);

  @Inject Quarters quarters;
  @Inject Editions editions;
  @Inject IntakeLimits limits;
  @Inject RuleCatalogue catalogue;

  /** A band and the scores it holds: "3 to under 4". */
  public record Stretch(String name, String scores) {}

  /** A rule in words. */
  public record Check(String says, String where, String severity, String id) {}

  public long getMegabytes() {
    return limits.fileBytes() >> 20;
  }

  public int getFewestPeers() {
    return PeerStatistics.SMALLEST_RELIABLE;
  }

  /** "0 to 5", or the empty text while there is no edition. */
  public String getScale() {
    return edition()
        .map(e -> plain(e.scale().lowest()) + " to " + plain(e.scale().highest()))
        .orElse("");
  }

  /** The bands of the newest quarter's edition, the lowest first. */
  public List<Stretch> getBands() {
    return edition().map(HelpPage::stretches).orElse(List.of());
  }

  /** What the words of the newest quarter's edition mean, in the order of the alphabet. */
  public List<Term> getGlossary() {
    return edition()
        .map(e -> e.annexes().glossary().stream().sorted(BY_TERM).toList())
        .orElse(List.of());
  }

  /** Every check that a return goes through, in order. */
  public List<Check> getRules() {
    return catalogue.all().stream()
        .map(r -> new Check(r.says(), r.stage().words(), r.severity().words(), r.id()))
        .toList();
  }

  private static List<Stretch> stretches(Edition edition) {
    List<Band> bands = edition.bands();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      String end =
          i + 1 < bands.size()
              ? "under " + plain(bands.get(i + 1).from())
              : plain(edition.scale().highest());
      stretches.add(new Stretch(bands.get(i).name(), plain(bands.get(i).from()) + " to " + end));
    }
    return stretches;
  }

  private Optional<Edition> edition() {
    return quarters.all().stream()
        .reduce((earlier, later) -> later)
        .flatMap(q -> editions.find(q.edition()))
        .or(() -> editions.all().stream().reduce((earlier, later) -> later));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
