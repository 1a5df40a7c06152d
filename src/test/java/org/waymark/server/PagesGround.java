package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.CookieManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.access.Accounts;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.operations.JobName;
import org.waymark.organisations.Area;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Profile;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.RegisterSource;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.Scores;

/**
 * What the pages show: seven organisations, one of whose names is HTML; a released quarter, an open
 * one, and one whose publication waits for approval. Made once, by the jobs.
 */
@Dependent
public class PagesGround {
  private static final String EDITION = "edition-2026-1";
  private static final List<String> SENDERS =
      List.of("ZPA1", "ZPA2", "ZPA3", "ZPA4", "ZPA5", "ZPB1");

  @Inject Quarterly quarterly;
  @Inject Cast cast;
  @Inject Accounts accounts;
  @Inject People people;
  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Quarters quarters;
  @Inject Workbooks workbooks;
  @Inject Returns returns;
  @Inject Scores scores;
  @Inject Publications publications;
  @Inject QuarterBenchmarks benchmarks;
  @Inject Profiles profiles;

  private static final Map<Role, Visitor> VISITORS = new EnumMap<>(Role.class);
  private static boolean laid;

  void lay() {
    if (laid) {
      return;
    }
    List<Organisation> register = new ArrayList<>();
    SENDERS.forEach(code -> register.add(organisation(code)));
    register.add(organisation("ZPB9"));
    organisations.saveAll(register);
    profiles.keep(
        SENDERS.stream().map(PagesGround::profile).toList(),
        new RegisterSource("pages.csv", "a".repeat(64), "a test", Instant.now()));
    publish("2031-32-q1");
    publications.release(newest("2031-32-q1").id(), Instant.now());
    publish("2031-32-q3");
    Instant now = Instant.now();
    releaseLater("2031-32-q3", now.plus(Duration.ofDays(3)));
    quarters.save(
        new Quarter(
            QuarterId.parse("2031-32-q2"),
            EDITION,
            new CollectionDates(
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(6)),
                now.plus(Duration.ofDays(9)),
                now.plus(Duration.ofDays(12))),
            true));
    laid = true;
  }

  /** Somebody of this role, signed in on the pages. */
  Visitor signedIn(Role role) {
    return VISITORS.computeIfAbsent(
        role,
        r -> {
          String code = r.actsForOrganisation() ? "ZPA1" : r == Role.SYSTEM ? "QZPA" : "";
          String name = "zp-" + r.name().toLowerCase(java.util.Locale.ROOT);
          cast.account(name, r, code);
          Visitor browser = Visitor.browser(new CookieManager());
          Ground.expect(
              302, browser.submit("/sign-in", Map.of("name", name, "password", Cast.PASSWORD)));
          return browser;
        });
  }

  String nameOf(String key) {
    return String.valueOf(people.find(key).orElseThrow().name());
  }

  void forget(String account) {
    accounts.remove(account);
  }

  /** As pages write it. */
  String hardCloseOfOpen() {
    return LondonTime.words(
        quarters.find(QuarterId.parse("2031-32-q2")).orElseThrow().dates().hardClose());
  }

  String sealToApprove() {
    return String.valueOf(newest("2031-32-q3").seal());
  }

  Optional<Approval> approval() {
    return publications.approval(QuarterId.parse("2031-32-q3"));
  }

  /** Figures of ZPA1 worked out anew: overall, its median, and an issue's. */
  List<String> wordsOfThePack() {
    Quarter quarter = quarters.find(QuarterId.parse("2031-32-q1")).orElseThrow();
    Benchmark own =
        benchmarks
            .compare(quarter, CountingRule.PUBLICATION)
            .benchmark(new OrganisationCode("ZPA1"))
            .orElseThrow();
    List<String> words = new ArrayList<>(List.of("lower quarter", "out of 5"));
    for (String measure : List.of("overall", "funding", "F1")) {
      var standing = own.of(measure).orElseThrow();
      BigDecimal value = standing.score().value();
      BigDecimal median = standing.peers().median();
      if (value == null || median == null) {
        throw new AssertionError(measure + " has no score");
      }
      words.add("data-label=\"Score\">" + value.toPlainString() + "<");
      words.add(
          "data-label=\"Median\">" + own.edition().rounding().round(median).toPlainString() + "<");
    }
    return words;
  }

  /** The overall score of ZPA1 as the table of its trends has it. */
  String overallOfThePack() {
    return wordsOfThePack().get(2).replace("Score", "Value");
  }

  /** A test approves it, and the schedule must not release it while others look. */
  private void releaseLater(String id, Instant release) {
    Quarter quarter = quarters.find(QuarterId.parse(id)).orElseThrow();
    CollectionDates dates = quarter.dates();
    quarters.save(
        new Quarter(
            quarter.id(),
            quarter.edition(),
            new CollectionDates(dates.opens(), dates.softDeadline(), dates.hardClose(), release),
            quarter.signOffNeeded()));
  }

  private void publish(String id) {
    Edition edition = editions.find(EDITION).orElseThrow();
    Quarter open = quarterly.open(id, EDITION);
    int level = 1;
    for (String code : SENDERS) {
      Organisation organisation = organisation(code);
      quarterly.drop(
          organisation.code(),
          workbooks.template(
              organisation,
              open,
              edition,
              MiddlingAnswers.to(edition, organisation.type(), open.id(), level / 2 + 1)));
      level++;
    }
    quarterly.run(JobName.TAKE_IN_RETURNS, open, () -> accepted(open.id()) == SENDERS.size());
    quarterly.run(
        JobName.SCORE_QUARTER, open, () -> scores.all(open.id()).size() == SENDERS.size());
    Quarter closed = quarterly.close(open);
    quarterly.run(
        JobName.PUBLISH_QUARTER,
        closed,
        () ->
            publications
                .newest(closed.id())
                .filter(p -> p.state() != Publication.State.PREPARING)
                .isPresent());
  }

  private long accepted(QuarterId id) {
    return returns.ofQuarter(id).stream()
        .filter(
            r ->
                switch (r.status()) {
                  case ACCEPTED, SIGNED_OFF, PUBLISHED -> true;
                  case RECEIVED, REJECTED, RETURNED, SUPERSEDED -> false;
                })
        .count();
  }

  private Publication newest(String quarter) {
    return publications.newest(QuarterId.parse(quarter)).orElseThrow();
  }

  /** Each spends a tenth more than the one before. */
  private static Profile profile(String code) {
    double spend = 100 * Math.pow(1.1, SENDERS.indexOf(code));
    return new Profile(
        new OrganisationCode(code),
        new TreeMap<>(
            Map.of(
                "operating-expenditure",
                BigDecimal.valueOf(spend).setScale(2, RoundingMode.HALF_UP))),
        new TreeMap<>(),
        List.of(new Collaborative("ZPL01", "Pages Collaborative")));
  }

  private static Organisation organisation(String code) {
    boolean ours = code.startsWith("ZPA");
    String name =
        code.equals("ZPB1")
            ? "<b>O'Brien & \"Sons\"</b> <script>alert(1)</script>"
            : "Pages Trust " + code;
    return new Organisation(
        new OrganisationCode(code),
        name,
        OrganisationType.ACUTE_TRUST,
        new Area(ours ? "QZPA" : "QZPB", "Pages Integrated Care Board " + (ours ? "A" : "B")),
        new Area("YZ1", "Example region"));
  }
}
