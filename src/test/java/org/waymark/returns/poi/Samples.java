package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.TemplateContact;

/** A small edition with one question of each kind, an organisation and a quarter, for tests. */
public final class Samples {
  public static final Organisation TRUST =
      new Organisation(
          new OrganisationCode("RX9"),
          "Anytown Hospitals NHS Trust",
          OrganisationType.ACUTE_TRUST,
          new Area("QWE", "Anytown ICB"),
          new Area("Y56", "London"));
  public static final Edition EDITION =
      edition(
          List.of(
              new Theme(
                  "funding",
                  "Funding",
                  BigDecimal.ONE,
                  true,
                  List.of(
                      issue(
                          "F1",
                          level("F1-L", true, false),
                          question("F1-M", false, true, quantity(true, "%", 0, 20)),
                          question("F1-E", false, false, new AnswerKind.EvidenceLine())))),
              new Theme(
                  "culture",
                  "Culture",
                  BigDecimal.ONE,
                  true,
                  List.of(
                      issue(
                          "C1",
                          level("C1-L", true, true),
                          question("C1-S", true, false, stages()),
                          question("C1-H", false, false, quantity(false, "hours", 0, 100000)),
                          question("C1-T", false, false, new AnswerKind.FreeText(50)),
                          question("C1-D", false, true, new AnswerKind.Day()),
                          ambulanceOnly("C1-A"))))));
  public static final Quarter QUARTER = quarter(EDITION.id());

  /** Reads and writes as the application does, under a key of its own. */
  public static final PoiWorkbooks WORKBOOKS =
      new PoiWorkbooks(
          IntakeLimits.usual(),
          () -> "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII),
          new TemplateContact("the Waymark team of Anytown"));

  private Samples() {}

  public static Quarter quarter(String edition) {
    return new Quarter(
        new QuarterId(2026, 2),
        edition,
        new CollectionDates(
            Instant.parse("2026-10-01T08:00:00Z"),
            Instant.parse("2026-10-30T17:00:00Z"),
            Instant.parse("2026-11-06T17:00:00Z"),
            Instant.parse("2026-11-20T09:30:00Z")),
        false);
  }

  public static Edition edition(List<Theme> themes) {
    return new Edition(
        "test-1",
        "Waymark test edition",
        "made for tests",
        "0".repeat(64),
        new ReportingScale(BigDecimal.ZERO, BigDecimal.valueOf(5)),
        new Rounding(1, Rounding.Place.WHEN_REPORTED),
        new CoverageRule(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
        List.of(new Band("all", BigDecimal.ZERO)),
        themes,
        List.of());
  }

  public static Issue issue(String id, Question... questions) {
    return new Issue(id, "Issue " + id, BigDecimal.ONE, List.of(questions));
  }

  public static Question level(String id, boolean required, boolean mayBeNotApplicable) {
    List<String> levels =
        IntStream.rangeClosed(0, 5)
            .mapToObj(l -> "A board-approved plan covers " + l + " years and names its revenue")
            .toList();
    return question(id, required, mayBeNotApplicable, new AnswerKind.Level(levels));
  }

  public static AnswerKind stages() {
    return new AnswerKind.Choice(
        List.of(
            new AnswerKind.Option("Mostly agree", BigDecimal.ONE),
            new AnswerKind.Option("Don't know", null),
            new AnswerKind.Option("1-2", BigDecimal.TEN)));
  }

  public static AnswerKind quantity(boolean percent, String unit, int least, int most) {
    return new AnswerKind.Quantity(
        percent, unit, BigDecimal.valueOf(least), BigDecimal.valueOf(most), null);
  }

  public static Question question(
      String id, boolean required, boolean mayBeNotApplicable, AnswerKind kind) {
    return new Question(
        id,
        "Question " + id + "?",
        "Help for " + id + ".",
        BigDecimal.ONE,
        required,
        mayBeNotApplicable,
        EnumSet.allOf(OrganisationType.class),
        kind);
  }

  private static Question ambulanceOnly(String id) {
    return new Question(
        id,
        "Question " + id + "?",
        "",
        BigDecimal.ONE,
        true,
        false,
        Set.of(OrganisationType.AMBULANCE_TRUST),
        new AnswerKind.FreeText(50));
  }

  /** An edition with 132 questions like the national assessment of 2015/16: choices and levels. */
  public static Edition large() {
    return edition(
        IntStream.range(0, 4)
            .mapToObj(
                t ->
                    new Theme(
                        "t" + t,
                        "Theme " + t,
                        BigDecimal.ONE,
                        true,
                        IntStream.range(0, 3)
                            .mapToObj(i -> largeIssue("T" + t + "-" + i))
                            .toList()))
            .toList());
  }

  private static Issue largeIssue(String id) {
    return issue(
        id,
        IntStream.range(0, 11)
            .mapToObj(
                q ->
                    q % 3 == 0
                        ? level(id + "-" + q, true, true)
                        : question(
                            id + "-" + q,
                            q % 3 == 1,
                            true,
                            q == 2 ? new AnswerKind.EvidenceLine() : stages()))
            .toArray(Question[]::new));
  }
}
