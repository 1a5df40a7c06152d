package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.advice.ErrorRates;
import org.waymark.advice.Halted;
import org.waymark.advice.LowHanging;
import org.waymark.advice.MissingDeal;
import org.waymark.advice.Obstacle;
import org.waymark.advice.Technologies;
import org.waymark.advice.TimeToAdopt;
import org.waymark.organisations.Organisation;
import org.waymark.statistics.CumulativeIncidence;

/**
 * What the technology registers of a group tell, in the words that are printed. Each part has its
 * finding and its rows; whether organisations are named is the reader's right, not the figures'.
 */
public record TechnologyReport(
    String registers,
    TimeToAdopt all,
    String adoptTitle,
    List<AdoptRow> adopt,
    String obstaclesTitle,
    List<ObstacleRow> obstacles,
    String dealsTitle,
    List<DealRow> deals,
    String lowTitle,
    List<LowRow> low,
    String errorsTitle,
    List<ErrorRow> errors,
    String haltedTitle,
    List<HaltedRow> halted) {
  /** Of nobody's register. */
  public static final TechnologyReport NONE = of(Technologies.NONE, false);

  private static final int YEAR = 12;

  /** So many names are told before the others are merely counted. */
  private static final int FEW = 3;

  /** How long the technologies of one class take. */
  public record AdoptRow(
      String kind,
      String technologies,
      String live,
      String waiting,
      String stopped,
      String median,
      String afterYear) {}

  /** What holds back how many. */
  public record ObstacleRow(String name, int technologies, int of, String share) {}

  /** What is bought one by one, in which board, and by whom or by how many. */
  public record DealRow(String technology, String icb, String buyers) {}

  /** What would be easy, where it is at scale, and where it is absent. */
  public record LowRow(String technology, String kind, String atScale, String absent) {}

  /** Errors of technology and of people. */
  public record ErrorRow(
      String kind, String live, String compared, String technology, String people, String lower) {}

  /** A reason for a stop, how often it was given, and of what. */
  public record HaltedRow(String why, String times, String technologies) {}

  /** Of a group; its members are named or merely counted. */
  public static TechnologyReport of(Technologies of, boolean named) {
    return new TechnologyReport(
        "%s in %s"
            .formatted(
                counted(of.registered(), "technology", "technologies"),
                counted(of.registers(), "register", "registers")),
        of.all(),
        adoptTitle(of.all()),
        of.timeToAdopt().stream().map(TechnologyReport::adopt).toList(),
        of.obstacles().isEmpty()
            ? "Nothing is said to hold technologies back"
            : "%s holds back most technologies: %s"
                .formatted(of.obstacles().get(0).name(), share(of.obstacles().get(0))),
        of.obstacles().stream()
            .map(o -> new ObstacleRow(o.name(), o.technologies(), o.of(), share(o)))
            .toList(),
        dealsTitle(of.missingDeals()),
        named ? of.missingDeals().stream().map(TechnologyReport::deal).toList() : deals(of),
        of.lowHanging().isEmpty()
            ? "Nothing that others would start with is absent"
            : "%s that others would start with %s absent in places"
                .formatted(
                    counted(of.lowHanging().size(), "technology", "technologies"),
                    of.lowHanging().size() == 1 ? "is" : "are"),
        of.lowHanging().stream().map(l -> low(l, named)).toList(),
        errorsTitle(of.errorRates()),
        of.errorRates().stream().map(TechnologyReport::error).toList(),
        of.halted().isEmpty()
            ? "Nothing was paused or stopped"
            : "%s %s paused or stopped"
                .formatted(
                    counted(times(of.halted()), "technology", "technologies"),
                    times(of.halted()) == 1 ? "was" : "were"),
        of.halted().stream().map(TechnologyReport::halted).toList());
  }

  /** Half live by month 14, or that it is not half. */
  private static String adoptTitle(TimeToAdopt all) {
    OptionalDouble median = all.median();
    if (!all.reliable()) {
      return "Fewer than %d technologies were decided on".formatted(TimeToAdopt.FEWEST);
    }
    return median.isPresent()
        ? "Half of the technologies are live %s after the decision"
            .formatted(months(median.getAsDouble()))
        : "Fewer than half of the technologies are live so far";
  }

  private static AdoptRow adopt(TimeToAdopt of) {
    OptionalDouble median = of.median();
    return new AdoptRow(
        of.kind(),
        Integer.toString(of.technologies()),
        Integer.toString(of.live()),
        Integer.toString(of.waiting()),
        Integer.toString(of.stopped()),
        !of.reliable()
            ? Figures.UNRELIABLE
            : median.isPresent() ? months(median.getAsDouble()) : "not reached",
        !of.reliable() ? Figures.UNRELIABLE : afterYear(of));
  }

  /** "62% live, 4% stopped". */
  private static String afterYear(TimeToAdopt of) {
    Optional<CumulativeIncidence.Step> step = of.after(YEAR);
    return "%d%% live, %d%% stopped"
        .formatted(
            Math.round(100 * step.map(CumulativeIncidence.Step::incidence).orElse(0.0)),
            Math.round(100 * step.map(CumulativeIncidence.Step::competingIncidence).orElse(0.0)));
  }

  private static String months(double months) {
    long whole = Math.round(months);
    return whole == 1 ? "1 month" : whole + " months";
  }

  private static String dealsTitle(List<MissingDeal> deals) {
    if (deals.isEmpty()) {
      return "No technology is bought one by one by %d or more members"
          .formatted(MissingDeal.FEWEST);
    }
    return "%s bought one by one where one deal would do"
        .formatted(deals.size() == 1 ? "1 technology is" : deals.size() + " times a technology is");
  }

  private static DealRow deal(MissingDeal deal) {
    return new DealRow(deal.technology(), deal.icb().name(), names(deal.buyers()));
  }

  /** Technology by technology, the one that most members bought first. */
  private static List<DealRow> deals(Technologies of) {
    Map<String, List<MissingDeal>> byTechnology =
        of.missingDeals().stream()
            .collect(
                Collectors.groupingBy(
                    MissingDeal::technology, LinkedHashMap::new, Collectors.toList()));
    return byTechnology.entrySet().stream()
        .sorted(Comparator.comparing(e -> -buyers(e.getValue())))
        .map(
            e ->
                new DealRow(
                    e.getKey(),
                    counted(e.getValue().size(), "system", "systems"),
                    counted(buyers(e.getValue()), "member", "members")))
        .toList();
  }

  private static int buyers(List<MissingDeal> deals) {
    return deals.stream().mapToInt(d -> d.buyers().size()).sum();
  }

  private static LowRow low(LowHanging of, boolean named) {
    return new LowRow(
        of.technology(),
        of.kind(),
        "%d of %d".formatted(of.atScale(), of.of()),
        named ? names(of.absent()) : Integer.toString(of.absent().size()));
  }

  private static String errorsTitle(List<ErrorRates> rates) {
    int compared = rates.stream().mapToInt(ErrorRates::compared).sum();
    int lower = rates.stream().mapToInt(ErrorRates::lower).sum();
    return compared == 0
        ? "No live AI has its errors compared with those of people"
        : "%d of %d compared AI technologies err less than people".formatted(lower, compared);
  }

  private static ErrorRow error(ErrorRates of) {
    boolean none = of.compared() == 0;
    return new ErrorRow(
        of.kind(),
        Integer.toString(of.live()),
        "%d of %d".formatted(of.compared(), of.live()),
        none ? Figures.NOT_AVAILABLE : percent(of.technology()),
        none ? Figures.NOT_AVAILABLE : percent(of.people()),
        none ? Figures.NOT_AVAILABLE : "%d of %d".formatted(of.lower(), of.compared()));
  }

  private static String percent(double number) {
    return Figures.plain(BigDecimal.valueOf(Math.round(number * 10)).movePointLeft(1)) + "%";
  }

  private static HaltedRow halted(Halted of) {
    List<String> times = new ArrayList<>();
    if (of.stopped() > 0) {
      times.add(of.stopped() + " stopped");
    }
    if (of.paused() > 0) {
      times.add(of.paused() + " paused");
    }
    return new HaltedRow(of.why(), String.join(", ", times), String.join(", ", of.technologies()));
  }

  private static int times(List<Halted> all) {
    return all.stream().mapToInt(h -> h.paused() + h.stopped()).sum();
  }

  private static String share(Obstacle of) {
    return "%d of %d (%d%%)"
        .formatted(of.technologies(), of.of(), Math.round(100.0 * of.technologies() / of.of()));
  }

  private static String names(List<Organisation> of) {
    return of.stream().map(Organisation::name).collect(Collectors.joining(", "));
  }

  private static String counted(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
