package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.benchmarking.GroupComparison;
import org.waymark.benchmarking.Neighbour;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.PeerSurvey;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Edition;
import org.waymark.editions.PeerTerms;
import org.waymark.editions.Theme;
import org.waymark.organisations.Profile;
import org.waymark.scoring.Score;

/** The overall score and the themes of an organisation beside each of its groups, in words. */
public record PeersReport(List<OfMeasure> measures, List<Near> nearest, List<Fact> facts) {
  /** Groups of one type first, the largest of them before the smaller ones. */
  private static final List<PeerGroup.Kind> ORDER =
      List.of(
          PeerGroup.Kind.TYPE,
          PeerGroup.Kind.SIZE_BAND,
          PeerGroup.Kind.NEAREST,
          PeerGroup.Kind.OWN_LIST,
          PeerGroup.Kind.COLLABORATIVE,
          PeerGroup.Kind.ICB,
          PeerGroup.Kind.REGION,
          PeerGroup.Kind.NATION);

  public PeersReport {
    measures = List.copyOf(measures);
    nearest = List.copyOf(nearest);
    facts = List.copyOf(facts);
  }

  /** One measure: its id and name, the own score, and a line for each group. */
  public record OfMeasure(String id, String name, String own, List<Line> lines) {
    public OfMeasure {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One group: its name, how many of its organisations have a score, the quartiles or, where these
   * are few, why there are none, and the position or why there is none.
   */
  public record Line(
      PeerGroup.Kind kind,
      String group,
      String members,
      String lower,
      String median,
      String upper,
      boolean few,
      String positionWords) {}

  /** One of the nearest: code, name, and the distance at 2 decimals. */
  public record Near(String code, String name, String distance) {
    static Near of(Neighbour neighbour) {
      return new Near(
          neighbour.organisation().code().value(),
          neighbour.organisation().name(),
          neighbour.distance().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
  }

  /**
   * One dimension that the nearest are found by: what the organisation has in it, or that it is not
   * known, and how much it weighs.
   */
  public record Fact(String dimension, String own, String weight) {
    static Fact of(String dimension, BigDecimal weight, Optional<String> own) {
      return new Fact(
          capital(dimension.replace('-', ' ')), own.orElse("Not known"), Figures.plain(weight));
    }
  }

  /** What is said of the survey. */
  public static PeersReport of(PeerSurvey survey) {
    Edition edition = survey.comparison().edition();
    Figures figures = new Figures(edition);
    List<OfMeasure> measures = new ArrayList<>();
    add(measures, Score.OVERALL, "Overall", survey, figures);
    for (Theme theme : edition.themes()) {
      add(measures, theme.id(), theme.title(), survey, figures);
    }
    return new PeersReport(
        measures, survey.nearest().stream().map(Near::of).toList(), facts(survey));
  }

  private static List<Fact> facts(PeerSurvey survey) {
    PeerTerms terms = survey.comparison().edition().peers();
    Optional<Profile> profile = survey.comparison().profile(survey.organisation().code());
    List<Fact> facts = new ArrayList<>();
    terms
        .sizes()
        .forEach(
            (name, weight) ->
                facts.add(
                    Fact.of(
                        name,
                        weight,
                        profile.map(p -> p.sizes().get(name)).map(PeersReport::number))));
    terms
        .categories()
        .forEach(
            (name, weight) ->
                facts.add(
                    Fact.of(
                        name,
                        weight,
                        profile.map(p -> p.categories().get(name)).map(PeersReport::capital))));
    return facts;
  }

  /** "13,520" or "310.5". */
  private static String number(BigDecimal size) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(size);
  }

  private static void add(
      List<OfMeasure> to, String measure, String name, PeerSurvey survey, Figures figures) {
    List<Line> lines = new ArrayList<>();
    String own = Figures.NOT_APPLICABLE;
    List<GroupComparison> groups =
        survey.groups().stream()
            .sorted(Comparator.comparing(g -> ORDER.indexOf(g.group().kind())))
            .toList();
    for (GroupComparison group : groups) {
      Standing standing = group.of(measure).orElse(null);
      if (standing != null) {
        own = figures.own(standing.score());
        lines.add(line(group, standing, figures));
      }
    }
    if (!lines.isEmpty()) {
      to.add(new OfMeasure(measure, name, Marks.inWords(own), lines));
    }
  }

  private static Line line(GroupComparison group, Standing standing, Figures figures) {
    PeerStatistics peers = standing.peers();
    return new Line(
        group.group().kind(),
        capital(group.group().name()),
        "%d of %d".formatted(peers.n(), group.organisations()),
        Marks.inWords(figures.statistic(peers, peers.q1())),
        Marks.inWords(figures.statistic(peers, peers.median())),
        Marks.inWords(figures.statistic(peers, peers.q3())),
        !peers.reliable(),
        positionWords(group, standing));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static String positionWords(GroupComparison group, Standing standing) {
    if (!group.oneType()) {
      return "Several types: no position";
    }
    if (standing.position() != Position.NONE) {
      return (standing.position().mark() + " " + capital(standing.position().words())).strip();
    }
    return standing.score().value() == null ? "No own score" : Marks.inWords(Figures.UNRELIABLE);
  }
}
