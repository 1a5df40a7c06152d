package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.server.Visitor.Reply;

/** The pages of the running server, as each role walks them with a session. */
@ExtendWith(ArquillianExtension.class)
class PagesIT {
  private static final String RESULTS = "/organisations/ZPA1/results/2031-32-q1";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject PagesGround ground;

  @BeforeEach
  void a_released_quarter_an_open_one_and_one_to_approve() throws Exception {
    ground.lay();
  }

  @Test
  void every_role_walks_its_pages_and_every_link_leads_somewhere() {
    Map<Role, Integer> walked = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Role role : Role.values()) {
      Walk walk = new Walk(ground.signedIn(role));
      faults.addAll(walk.from("/").stream().map(f -> role + " " + f).toList());
      walked.put(role, walk.kinds());
    }
    Walk nobody = new Walk(Visitor.nobody());
    faults.addAll(nobody.from("/"));
    faults.addAll(nobody.from("/sign-in"));
    assertEquals(List.of(), faults);
    assertTrue(walked.get(Role.SUBMITTER) >= 6, walked.toString());
    assertTrue(walked.get(Role.NATIONAL) >= 10, walked.toString());
    assertTrue(walked.get(Role.OPERATOR) >= 9, walked.toString());
  }

  @Test
  void each_role_starts_at_what_it_comes_for() {
    Map<Role, String> headings =
        Map.of(
            Role.SUBMITTER, "Your return and your results",
            Role.APPROVER, "Your return and your results",
            Role.SYSTEM, "Results of your system",
            Role.NATIONAL, "Collections and releases",
            Role.REGULATOR, "Newest results",
            Role.OPERATOR, "Runs and faults");
    headings.forEach(
        (role, heading) ->
            assertEquals(heading, PageRules.heading(ground.signedIn(role).get("/").text())));
    String start = ground.signedIn(Role.SUBMITTER).get("/").text();
    assertTrue(start.contains("/organisations/ZPA1/returns/2031-32-q2"), start);
    assertTrue(start.contains("Not yet returned"), start);
    assertFalse(
        start.contains(ground.hardCloseOfOpen()), "the hard close is not shown to organisations");
    assertTrue(ground.signedIn(Role.NATIONAL).get("/").text().contains(ground.hardCloseOfOpen()));
  }

  @Test
  void nobody_reaches_a_page_that_is_not_theirs() {
    Map<String, List<Role>> doors =
        Map.ofEntries(
            Map.entry("/organisations/ZPA1/results/2031-32-q1", List.of(Role.values())),
            Map.entry(
                "/organisations/ZPA1/results/2031-32-q3",
                List.of(Role.SUBMITTER, Role.APPROVER, Role.SYSTEM, Role.NATIONAL)),
            Map.entry("/icbs/QZPA/results/2031-32-q3", List.of(Role.SYSTEM, Role.NATIONAL)),
            Map.entry("/icbs/QZPB/results/2031-32-q3", List.of(Role.NATIONAL)),
            Map.entry("/national/results/2031-32-q3", List.of(Role.NATIONAL)),
            Map.entry("/organisations/ZPA1/results/2031-32-q1/trends", List.of(Role.values())),
            Map.entry("/national/results/2031-32-q3/trends", List.of(Role.NATIONAL)),
            Map.entry("/national/collections", List.of(Role.NATIONAL)),
            Map.entry("/national/collections/2031-32-q3", List.of(Role.NATIONAL)),
            Map.entry("/national/collections/2031-32-q3/documents", List.of(Role.NATIONAL)),
            Map.entry("/national/collections/2031-32-q3/publish", List.of(Role.NATIONAL)),
            Map.entry("/national/collections/2031-32-q2/extensions", List.of(Role.NATIONAL)),
            Map.entry(
                "/organisations/ZPA1/consents",
                List.of(Role.SUBMITTER, Role.APPROVER, Role.NATIONAL)),
            Map.entry("/operations/people", List.of(Role.OPERATOR)),
            Map.entry("/operations/runs", List.of(Role.OPERATOR)),
            Map.entry("/operations/faults", List.of(Role.OPERATOR)),
            Map.entry("/operations/faults/NOSUCH22", List.of()),
            Map.entry("/operations/refused", List.of(Role.OPERATOR)),
            Map.entry("/operations/register", List.of(Role.OPERATOR)),
            Map.entry("/operations/accounts", List.of(Role.OPERATOR)),
            Map.entry("/operations/account?name=zp-submitter", List.of(Role.OPERATOR)));
    List<String> wrong = new ArrayList<>();
    doors.forEach(
        (path, allowed) -> {
          for (Role role : Role.values()) {
            int status = ground.signedIn(role).get(path).status();
            boolean open = status == 200;
            boolean notThere = path.endsWith("NOSUCH22") && role == Role.OPERATOR && status == 404;
            if (open != allowed.contains(role) || !open && status != 403 && !notThere) {
              wrong.add("%s %s %d".formatted(role, path, status));
            }
          }
          assertEquals(302, Visitor.nobody().get(path).status(), path);
        });
    assertEquals(List.of(), wrong);
    assertEquals(403, ground.signedIn(Role.OPERATOR).get("/regulator/organisations").status());
  }

  @Test
  void an_unknown_organisation_or_board_is_refused_like_a_foreign_one() {
    Visitor submitter = ground.signedIn(Role.SUBMITTER);
    for (List<String> pair :
        List.of(
            List.of(
                "/organisations/ZPB1/results/2031-32-q3", "/organisations/ZQQ9/results/2031-32-q3"),
            List.of("/icbs/QZPB/results/2031-32-q3", "/icbs/QZQQ/results/2031-32-q3"))) {
      Reply foreign = submitter.get(pair.get(0));
      Reply unknown = submitter.get(pair.get(1));
      assertEquals(403, foreign.status());
      assertEquals(403, unknown.status());
      assertEquals(foreign.text(), unknown.text());
    }
  }

  @Test
  void the_results_page_says_what_the_pack_says() {
    String page = ground.signedIn(Role.SUBMITTER).get(RESULTS).text();
    assertEquals("Results for April to June 2031", PageRules.heading(page));
    for (String said : ground.wordsOfThePack()) {
      assertTrue(page.contains(said), () -> said + " is not in\n" + page);
    }
    assertTrue(page.contains("role=\"img\""), "the strips are drawn");
    assertTrue(page.contains("/download/documents/"), "the documents are linked");
    Reply none = ground.signedIn(Role.NATIONAL).get("/organisations/ZPB9/results/2031-32-q1");
    assertTrue(none.text().contains("has no results for this quarter"), none.text());
    Reply early = ground.signedIn(Role.SUBMITTER).get("/organisations/ZPA1/results/2031-32-q3");
    assertTrue(early.text().contains("No results yet"), early.text());
    assertFalse(early.text().contains("role=\"img\""), "nothing before the release");
  }

  @Test
  void html_in_a_name_is_shown_and_never_run() {
    for (String path :
        List.of(
            "/organisations/ZPB1/results/2031-32-q1",
            "/national/collections/2031-32-q2",
            "/regulator/organisations?q=ZPB1",
            "/organisations/ZPB1/results/2031-32-q1/trends",
            "/icbs/QZPB/results/2031-32-q1")) {
      String page = ground.signedIn(Role.NATIONAL).getAllPages(path);
      assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), path);
      assertFalse(page.contains("<script"), path);
      assertFalse(page.contains("<b>"), path);
    }
    String asked =
        ground
            .signedIn(Role.NATIONAL)
            .get("/regulator/organisations?q=%22%3E%3Cscript%3Ealert(2)%3C/script%3E")
            .text();
    assertFalse(asked.contains("<script"), asked);
    assertEquals(List.of(), PageRules.faults(asked));
  }

  @Test
  void a_list_is_sorted_and_paged_by_its_address_whatever_that_says() {
    Visitor national = ground.signedIn(Role.NATIONAL);
    String list = "/national/results/2031-32-q1?type=acute-trust&sort=score";
    String up = national.getAllPages(list);
    String down = national.getAllPages(list + "&order=down");
    assertTrue(before(up, "ZPA1<", "ZPB1<"), "the lowest score first");
    assertTrue(before(down, "ZPB1<", "ZPA1<"), "the highest score first");
    assertTrue(before(down, "ZPA1<", "ZPB9<"), "no score last");
    String unranked = national.get("/national/results/2031-32-q1?sort=score").text();
    assertFalse(unranked.contains("sort=score"), "types are not ranked together");
    for (String odd :
        List.of("?page=0", "?page=999999", "?page=-1", "?page=x", "?type=%00&sort=%ff")) {
      assertEquals(200, national.get("/national/results/2031-32-q1" + odd).status(), odd);
    }
  }

  @Test
  void the_national_team_approves_the_release_of_what_it_has_seen() {
    Visitor national = ground.signedIn(Role.NATIONAL);
    String page = "/national/collections/2031-32-q3/publish";
    String shown = national.get(page).text();
    assertTrue(shown.contains(ground.sealToApprove()), shown);
    Reply stale = Pressed.on(national, page, "submit", Map.of("seen", "0".repeat(64)));
    assertEquals(200, stale.status());
    assertTrue(stale.text().contains("has changed since you looked"), stale.text());
    assertTrue(ground.approval().isEmpty());
    Reply approved = Pressed.on(national, page, "submit", Map.of());
    assertEquals(302, approved.status(), approved.text());
    assertTrue(
        ground.approval().filter(a -> ground.nameOf(a.by()).equals("zp-national")).isPresent());
    String collection = national.get("/national/collections/2031-32-q3").text();
    assertTrue(collection.contains("You approved the release"), collection);
    assertFalse(
        national.get("/national/collections/2031-32-q3").text().contains("You approved"),
        "said once");
    assertEquals(
        403,
        ground
            .signedIn(Role.OPERATOR)
            .post(page, "application/x-www-form-urlencoded", "x=1")
            .status());
  }

  @Test
  void an_operator_opens_resets_and_closes_an_account_and_each_password_is_shown_once() {
    Visitor operator = ground.signedIn(Role.OPERATOR);
    String list = "/operations/accounts";
    ground.forget("zp-new");
    Reply wrong =
        Pressed.on(
            operator,
            list,
            "submit",
            Map.of("name", "zp-new", "role", "SUBMITTER", "code", "ZQQ9"));
    assertTrue(wrong.text().contains("The register has no"), wrong.text());
    assertTrue(wrong.text().contains("<title>Error: "), wrong.text());
    Reply opened =
        Pressed.on(
            operator,
            list,
            "submit",
            Map.of("name", "zp-new", "role", "SUBMITTER", "code", "zpa1"));
    assertEquals(302, opened.status(), opened.text());
    String first = password(operator.get(list).text());
    assertFalse(operator.get(list).text().contains(first), "shown once");

    String one = "/operations/account?name=zp-new";
    assertEquals(302, Pressed.on(operator, one, "reset", Map.of()).status());
    String second = password(operator.get(list).text());
    assertNotEquals(first, second);
    Reply unsure = Pressed.on(operator, one, "close", Map.of());
    assertTrue(unsure.text().contains("Tick that you want"), unsure.text());
    assertEquals(302, Pressed.on(operator, one, "close", Map.of("sure", "true")).status());
    assertEquals(404, operator.get(one).status());
  }

  @Test
  void an_operator_starts_a_job_and_sees_its_run() throws Exception {
    Visitor operator = ground.signedIn(Role.OPERATOR);
    String page = "/operations/runs";
    Reply unchosen = Pressed.on(operator, page, "submit", Map.of("job", "", "quarter", ""));
    assertTrue(unchosen.text().contains("Choose a job"), unchosen.text());
    Reply without = Pressed.on(operator, page, "submit", Map.of("job", "score-quarter"));
    assertTrue(without.text().contains("Choose the quarter"), without.text());
    Map<String, String> chosen = Map.of("job", "score-quarter", "quarter", "2031-32-q2");
    // The schedule may be running the job just now, which the page says.
    Reply started = Pressed.on(operator, page, "submit", chosen);
    for (int i = 0; started.status() == 200 && i < 60; i++) {
      assertTrue(started.text().contains("is already running"), started.text());
      Thread.sleep(500);
      started = Pressed.on(operator, page, "submit", chosen);
    }
    String run = started.header("Location").replaceFirst(".*(?=/operations)", "");
    Reply shown = operator.get(run);
    assertEquals("Run " + run.replaceFirst(".*/", ""), PageRules.heading(shown.text()));
    assertTrue(shown.text().contains("You started score-quarter"), shown.text());
  }

  @Test
  void what_is_not_there_or_not_theirs_is_a_page_like_the_others() {
    Reply missing = ground.signedIn(Role.NATIONAL).get("/no-such-page");
    assertEquals(404, missing.status());
    assertEquals("Page not found", PageRules.heading(missing.text()));
    assertEquals(List.of(), PageRules.faults(missing.text()));
    Reply refused = ground.signedIn(Role.REGULATOR).get("/national/collections");
    assertEquals(List.of(), PageRules.faults(refused.text()));
  }

  private static boolean before(String page, String first, String second) {
    int one = page.indexOf(first);
    int two = page.indexOf(second);
    return one >= 0 && two > one;
  }

  private static String password(String page) {
    var found = java.util.regex.Pattern.compile(" is ([a-z2-9]{20})\\.").matcher(page);
    assertTrue(found.find(), page);
    return found.group(1);
  }
}
