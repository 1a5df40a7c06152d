package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Band;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Channel;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** Invented organisations and simulated figures, the same in every run. */
public final class Fixtures {
  public static final QuarterId QUARTER = QuarterId.parse("2026-27-q2");
  public static final PublicationNote NOTE =
      new PublicationNote(1, LocalDate.of(2026, 11, 24), true);
  public static final String LONG_NAME =
      "Greater Examplebury, North Sampleshire and the Borderlands University Teaching Hospitals and"
          + " Community NHS Foundation Trust";

  private static final Map<String, List<String>> SIXTEEN =
      ordered(
          "Funding",
          List.of(
              "Dedicated funding for technologies and applications",
              "Money for training and education in adopting them",
              "Developed financial business cases",
              "A multi-year financial cycle, so that return on investment can be argued"),
          "Culture",
          List.of(
              "A clear vision and narrative, precise enough to inspire staff",
              "Local leaders who provide that vision",
              "Senior leadership informed enough to embrace the opportunity",
              "Hunger for innovation over business as usual"),
          "Operating model",
          List.of(
              "Time for managers and clinicians to understand and implement",
              "Scale through systems and provider collaboratives",
              "A whole system of implementation around each adoption",
              "Whole-pathway adoption: primary and social care, not just hospitals"),
          "Enabling conditions",
          List.of(
              "A secured regulatory and legal context",
              "Positive examples identified, used and shared",
              "Procurement that facilitates, aligned and standardised",
              "Leaders and boards who identify the problems to target"));

  private static final Map<String, List<String>> FOURTEEN =
      ordered(
          "Readiness",
          List.of(
              "Strategic alignment",
              "Leadership",
              "Resourcing",
              "Governance",
              "Information governance"),
          "Capabilities",
          List.of(
              "Records, assessments and plans",
              "Transfers of care",
              "Orders and results management",
              "Medicines management and optimisation",
              "Decision support",
              "Remote and assistive care",
              "Asset and resource optimisation"),
          "Enabling infrastructure",
          List.of("Enabling infrastructure", "Standards"));

  private Fixtures() {}

  private static Map<String, List<String>> ordered(Object... pairs) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      @SuppressWarnings("unchecked")
      List<String> list = (List<String>) pairs[i + 1];
      map.put((String) pairs[i], list);
    }
    return map;
  }

  public static Edition levels() {
    return edition(
        "waymark-2026", SIXTEEN, "5", new Rounding(1, Rounding.Place.WHEN_REPORTED), "0.6");
  }

  public static Edition hundred() {
    return edition(
        "national-2016", FOURTEEN, "100", new Rounding(0, Rounding.Place.AT_EACH_LEVEL), "0");
  }

  private static Edition edition(
      String id,
      Map<String, List<String>> issues,
      String highest,
      Rounding rounding,
      String threshold) {
    BigDecimal top = new BigDecimal(highest);
    List<Theme> themes = new ArrayList<>();
    for (Map.Entry<String, List<String>> theme : issues.entrySet()) {
      String t = "t" + (themes.size() + 1);
      List<Issue> own = new ArrayList<>();
      for (String title : theme.getValue()) {
        String i = t + "." + (own.size() + 1);
        own.add(new Issue(i, title, BigDecimal.ONE, List.of(question("q" + i, top))));
      }
      themes.add(
          new Theme(
              t, theme.getKey(), BigDecimal.ONE, !theme.getKey().startsWith("Enabling c"), own));
    }
    BigDecimal least = new BigDecimal(threshold);
    return new Edition(
        id,
        id.startsWith("w") ? "Waymark maturity framework, first edition" : "Assessment in tenths",
        "invented for tests",
        "ab".repeat(32),
        new ReportingScale(BigDecimal.ZERO, top),
        rounding,
        new CoverageRule(least, least, least),
        List.of(
            new Band("Starting", BigDecimal.ZERO),
            new Band("Developing", top.multiply(new BigDecimal("0.4"))),
            new Band("Leading", top.multiply(new BigDecimal("0.8")))),
        themes,
        List.of());
  }

  private static Question question(String id, BigDecimal top) {
    return new Question(
        id,
        "How far?",
        "",
        BigDecimal.ONE,
        true,
        false,
        Set.of(OrganisationType.values()),
        new AnswerKind.Quantity(
            false, "", BigDecimal.ZERO, top, new AnswerKind.Goalposts(BigDecimal.ZERO, top)));
  }

  public static Organisation organisation(String code, String name, OrganisationType type) {
    return new Organisation(
        new OrganisationCode(code),
        name,
        type,
        new Area("QEX", "NHS Example and Borders Integrated Care Board"),
        new Area("Y99", "Example Midlands"));
  }

  /** The first of n simulated organisations of a type, beside the others. */
  public static Benchmark benchmark(Edition edition, String name, int n, Set<String> missing) {
    return benchmarks(edition, name, OrganisationType.ACUTE_TRUST, n, missing).get(0);
  }

  /** All n simulated organisations of a type; the first has the name and the missing measures. */
  public static List<Benchmark> benchmarks(
      Edition edition, String name, OrganisationType type, int n, Set<String> missing) {
    List<Map<String, Score>> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(scores(edition, type.ordinal() * 1000 + i, i == 0 ? missing : Set.of()));
    }
    PeerGroup group = new PeerGroup(PeerGroup.Kind.TYPE, type.id(), type.plural());
    Quarter quarter = quarter(edition);
    List<Benchmark> benchmarks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Standing> standings = new ArrayList<>();
      for (Score score : all.get(i).values()) {
        List<BigDecimal> values =
            all.stream()
                .map(s -> Objects.requireNonNull(s.get(score.measure())).exact())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        standings.add(standing(score, group, values));
      }
      String code = String.format("%s%02d", (char) ('A' + type.ordinal()), i);
      benchmarks.add(
          new Benchmark(
              organisation(code, i == 0 ? name : "Example " + code + " NHS Trust", type),
              quarter,
              edition,
              group,
              standings));
    }
    return benchmarks;
  }

  private static Quarter quarter(Edition edition) {
    return new Quarter(
        QUARTER,
        edition.id(),
        new CollectionDates(
            Instant.parse("2026-10-01T08:00:00Z"),
            Instant.parse("2026-10-30T17:00:00Z"),
            Instant.parse("2026-11-06T17:00:00Z"),
            Instant.parse("2026-11-24T09:30:00Z")),
        true);
  }

  /** Of 100 organisations of four types, 94 returned and 92 are counted. */
  public static NationalSummary national() {
    return national(61, 0, 20, 8, 3);
  }

  /** So many counted ones of each type, and a few more that were asked. */
  public static NationalSummary national(int... counted) {
    Edition edition = levels();
    List<Organisation> register = new ArrayList<>();
    List<MaturityScore> scores = new ArrayList<>();
    for (int i = 0; i < counted.length; i++) {
      OrganisationType type = OrganisationType.values()[i];
      int asked = counted[i] == 0 ? 0 : counted[i] + (i == 0 ? 5 : 1);
      for (int k = 0; k < asked; k++) {
        String code = String.format("%s%02d", (char) ('A' + i), k);
        register.add(organisation(code, "Example " + code + " NHS Trust", type));
        if (k < counted[i]) {
          scores.add(
              new MaturityScore(
                  new OrganisationCode(code),
                  QUARTER,
                  new ReturnId(1 + scores.size()),
                  edition.hash(),
                  List.copyOf(scores(edition, i * 1000 + k, Set.of()).values())));
        }
      }
    }
    PeerComparison comparison = new PeerComparison(quarter(edition), edition, register, scores);
    List<SubmittedReturn> submitted =
        List.of(
            submitted("A61", 1, ReturnStatus.REJECTED),
            submitted("A62", 1, ReturnStatus.ACCEPTED),
            submitted("A62", 2, ReturnStatus.REJECTED));
    return NationalSummary.of(comparison, QuarterReturns.of(comparison, submitted), NOTE);
  }

  private static SubmittedReturn submitted(String code, int version, ReturnStatus status) {
    return new SubmittedReturn(
        new ReturnId(1000 + version),
        new OrganisationCode(code),
        QUARTER,
        version,
        status,
        Channel.REST,
        "sam",
        Instant.parse("2026-10-20T10:00:00Z"),
        code + ".xlsx",
        "cd".repeat(32),
        1,
        false,
        null);
  }

  private static Standing standing(Score score, PeerGroup group, List<BigDecimal> values) {
    int n = values.size();
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    PeerStatistics statistics =
        n == 0
            ? new PeerStatistics(
                group, QUARTER, score.measure(), 0, null, null, null, null, null, null)
            : new PeerStatistics(
                group,
                QUARTER,
                score.measure(),
                n,
                values.get(0),
                n < 5 ? null : quantile(values, 0.25),
                quantile(values, 0.5),
                n < 5 ? null : quantile(values, 0.75),
                values.get(n - 1),
                sum.divide(BigDecimal.valueOf(n), 6, RoundingMode.HALF_UP));
    return new Standing(score, statistics, position(score.exact(), values), values);
  }

  private static Position position(@Nullable BigDecimal own, List<BigDecimal> values) {
    if (own == null || values.size() < 5) {
      return Position.NONE;
    }
    if (values.get(0).compareTo(values.get(values.size() - 1)) == 0) {
      return Position.NO_SPREAD;
    }
    double worse = values.stream().filter(v -> v.compareTo(own) < 0).count();
    double ties = values.stream().filter(v -> v.compareTo(own) == 0).count();
    double share = (worse + ties / 2) / values.size();
    return share < 0.25
        ? Position.LOWER_QUARTER
        : share > 0.75 ? Position.UPPER_QUARTER : Position.MIDDLE_HALF;
  }

  private static BigDecimal quantile(List<BigDecimal> values, double p) {
    double h = (values.size() - 1) * p;
    int low = (int) h;
    double a = values.get(low).doubleValue();
    double b = values.get(Math.min(low + 1, values.size() - 1)).doubleValue();
    return BigDecimal.valueOf(a + (h - low) * (b - a)).setScale(6, RoundingMode.HALF_UP);
  }

  private static Map<String, Score> scores(Edition edition, int seed, Set<String> missing) {
    Random random = new Random(seed);
    Map<String, Score> scores = new LinkedHashMap<>();
    List<Score> issues = new ArrayList<>();
    List<Score> themes = new ArrayList<>();
    double talent = random.nextGaussian();
    for (Theme theme : edition.themes()) {
      List<Addend> parts = new ArrayList<>();
      for (Issue issue : theme.issues()) {
        double level = 0.5 + 0.13 * talent + 0.17 * random.nextGaussian();
        BigDecimal raw =
            BigDecimal.valueOf(Math.round(Math.min(1, Math.max(0, level)) * 10) / 10.0)
                .multiply(edition.scale().highest());
        boolean gone = missing.contains(issue.id());
        issues.add(
            score(edition, issue.id(), Score.Tier.ISSUE, gone ? null : raw, gone, List.of()));
        if (!gone) {
          parts.add(new Addend(issue.id(), raw, BigDecimal.ONE, BigDecimal.ZERO));
        }
      }
      boolean gone = missing.contains(theme.id());
      themes.add(mean(edition, theme.id(), Score.Tier.THEME, gone ? List.of() : parts));
    }
    List<Addend> parts = new ArrayList<>();
    Map<String, Score> byId = new HashMap<>();
    themes.forEach(t -> byId.put(t.measure(), t));
    edition
        .headlineThemes()
        .map(t -> byId.get(t.id()))
        .filter(t -> t.exact() != null)
        .forEach(
            t -> parts.add(new Addend(t.measure(), t.exact(), BigDecimal.ONE, BigDecimal.ZERO)));
    Score overall =
        mean(
            edition,
            Score.OVERALL,
            Score.Tier.OVERALL,
            missing.contains(Score.OVERALL) ? List.of() : parts);
    scores.put(overall.measure(), overall);
    themes.forEach(t -> scores.put(t.measure(), t));
    issues.forEach(i -> scores.put(i.measure(), i));
    return scores;
  }

  private static Score mean(Edition edition, String id, Score.Tier tier, List<Addend> parts) {
    if (parts.isEmpty()) {
      return score(edition, id, tier, null, true, List.of());
    }
    BigDecimal n = BigDecimal.valueOf(parts.size());
    List<Addend> addends = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Addend part : parts) {
      BigDecimal adds = Objects.requireNonNull(part.value()).divide(n, MathContext.DECIMAL64);
      addends.add(new Addend(part.of(), part.value(), part.weight(), adds));
      sum = sum.add(adds);
    }
    BigDecimal value = edition.rounding().round(sum);
    if (value.compareTo(sum) != 0) {
      addends.add(new Addend(Addend.ROUNDING, null, null, value.subtract(sum)));
    }
    BigDecimal exact = edition.rounding().place() == Rounding.Place.AT_EACH_LEVEL ? value : sum;
    return score(edition, id, tier, exact, false, addends);
  }

  private static Score score(
      Edition edition,
      String id,
      Score.Tier tier,
      @Nullable BigDecimal exact,
      boolean missing,
      List<Addend> explanation) {
    BigDecimal value = exact == null ? null : edition.rounding().round(exact);
    String band = null;
    if (value != null) {
      for (Band b : edition.bands()) {
        if (value.compareTo(b.from()) >= 0) {
          band = b.name();
        }
      }
    }
    BigDecimal low = exact == null ? edition.scale().lowest() : exact;
    BigDecimal high = exact == null ? edition.scale().highest() : exact;
    BigDecimal coverage = missing ? new BigDecimal("0.25") : BigDecimal.ONE;
    return new Score(id, tier, value, exact, coverage, low, high, band, explanation);
  }
}
