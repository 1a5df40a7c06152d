package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.server.Visitor.Reply;

/** Advice on the running server: who reads it, what it says by REST, and the same on pages. */
@ExtendWith(ArquillianExtension.class)
class AdviceIT {
  private static final String RESULTS = "/organisations/ZPA1/results/2031-32-q1/";
  private static final List<Role> READERS =
      List.of(Role.SUBMITTER, Role.APPROVER, Role.SYSTEM, Role.NATIONAL, Role.REGULATOR);
  private static final List<Role> ANSWERING = List.of(Role.SUBMITTER, Role.APPROVER, Role.NATIONAL);

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject PagesGround ground;
  @Inject Cast cast;

  @BeforeEach
  void the_ground_is_laid() {
    ground.lay();
  }

  @Test
  void each_page_of_advice_opens_for_those_who_may_read_it_and_keeps_the_rules_of_pages() {
    Map<String, List<Role>> doors =
        Map.of(
            RESULTS + "recommendations",
            READERS,
            RESULTS + "road-map",
            READERS,
            RESULTS + "what-if",
            ANSWERING,
            RESULTS + "what-if?issue=F1&issue=C2&issue=nothing",
            ANSWERING,
            "/icbs/QZPA/results/2031-32-q1/technologies",
            List.of(Role.SYSTEM, Role.NATIONAL, Role.REGULATOR),
            "/icbs/QZQQ/results/2031-32-q1/technologies",
            List.of(),
            "/national/results/2031-32-q1/technologies",
            READERS,
            "/national/results/2031-32-q1/recommendations",
            READERS,
            "/organisations/ZPA1/results/2031-32-q3/recommendations",
            List.of(Role.NATIONAL));
    List<String> wrong = new ArrayList<>();
    doors.forEach(
        (path, allowed) -> {
          for (Role role : Role.values()) {
            Reply reply = ground.signedIn(role).get(path);
            if (reply.status() != (allowed.contains(role) ? 200 : 403)) {
              wrong.add("%s %s %d".formatted(role, path, reply.status()));
            }
            if (reply.status() == 200) {
              PageRules.faults(reply.text()).forEach(f -> wrong.add(path + ": " + f));
            }
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void rest_and_pages_say_the_same_of_an_organisation() throws Exception {
    Visitor national = cast.program("zp-advice", Role.NATIONAL, "");
    String advice =
        Ground.expect(200, national.get("/api/advice/2031-32-q1?organisation=ZPA1")).text();
    Visitor submitter = ground.signedIn(Role.SUBMITTER);
    String page = submitter.get(RESULTS + "recommendations").text();
    List<String> titles = all(advice, "\"issue\":\"[A-Z]\\d\",\"title\":\"([^\"]+)\",\"reasons\"");
    assertTrue(!titles.isEmpty(), "the lowest of the type has something to act on: " + advice);
    for (int i = 0; i < titles.size(); i++) {
      assertTrue(page.contains("%d. %s</h2>".formatted(i + 1, titles.get(i))), page);
    }
    assertTrue(advice.contains("\"yours\":true,\"ofTheCentre\":true"), advice);
    assertTrue(page.contains(">Yours to do, and asked of the centre</dt>"), page);
    assertTrue(page.contains("has agreed to be named"), "nobody may be named: " + page);
    assertEquals(10, all(advice, "(\"notApplicable\":)").size());
    String roadMap = submitter.get(RESULTS + "road-map").text();
    assertEquals(
        all(advice, "(\"verdict\":\"[A-Z]+\")").size(),
        all(roadMap, "(data-label=\"Due by now\")").size());
  }

  @Test
  void one_level_up_never_lowers_a_score_and_says_the_rank() throws Exception {
    Visitor national = cast.program("zp-advice", Role.NATIONAL, "");
    String path = "/api/what-if?organisation=ZPA1&quarter=2031-32-q1&issues=";
    String whatIf = Ground.expect(200, national.get(path + "F1,C2")).text();
    Pattern measure =
        Pattern.compile("\"measure\":\"([^\"]+)\",\"now\":([0-9.]+),\"then\":([0-9.]+)");
    List<MatchResult> measures = measure.matcher(whatIf).results().toList();
    assertEquals(
        List.of("overall", "funding", "F1", "culture", "C2"),
        measures.stream().map(m -> m.group(1)).toList());
    measures.forEach(
        m -> assertTrue(new BigDecimal(m.group(3)).compareTo(new BigDecimal(m.group(2))) >= 0));
    assertTrue(whatIf.contains("\"rankThen\":{\"rank\":"), whatIf);
    Ground.expect(422, national.get(path + "F1,Z9"));
    String page = ground.signedIn(Role.SUBMITTER).get(RESULTS + "what-if?issue=F1&issue=C2").text();
    assertTrue(
        page.contains("<strong>" + measures.get(0).group(3) + "</strong>"),
        "overall " + measures.get(0).group() + " in " + page);
  }

  @Test
  void the_nation_is_told_what_holds_it_back_and_what_registers_tell() throws Exception {
    Visitor national = cast.program("zp-advice", Role.NATIONAL, "");
    String nation = Ground.expect(200, national.get("/api/advice/2031-32-q1/nation")).text();
    BigDecimal shares =
        all(nation, "\"share\":([0-9.]+)").stream()
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertTrue(
        shares.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.0001")) < 0, nation);
    String page =
        ground.signedIn(Role.REGULATOR).get("/national/results/2031-32-q1/recommendations").text();
    assertTrue(page.contains("What is missing most"), page);
    String all = Ground.expect(200, national.get("/api/technologies/2031-32-q1")).text();
    assertTrue(all.contains("\"timeToAdopt\":["), all);
    Ground.expect(200, national.get("/api/technologies/2031-32-q1?icb=QZPA"));
    Ground.expect(404, national.get("/api/technologies/2031-32-q1?icb=QZQQ"));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
