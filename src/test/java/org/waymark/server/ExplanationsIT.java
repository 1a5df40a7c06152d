package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;
import static org.waymark.server.Ground.number;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Workbooks;
import org.waymark.server.Visitor.Reply;

/** What is to be confirmed, explained by REST and on the page before somebody signs it off. */
@ExtendWith(ArquillianExtension.class)
class ExplanationsIT {
  private static final String JSON = "application/json";
  private static final Pattern BUTTON = Pattern.compile("name=\"([^\"]*:explain)\"");
  private static final String BODY =
      "{\"question\":\"%s\",\"rule\":\"past.level-rose\",\"text\":\"%s\"}";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Editions editions;
  @Inject Workbooks workbooks;
  @Inject Quarters quarters;

  @Test
  void a_jump_since_the_last_return_is_explained_once_and_then_signed_off() throws Exception {
    Organisation trust = trusts.registered("ZJ1");
    trusts.registered("ZJ2");
    Visitor sender = cast.program("zj-sue", Role.SUBMITTER, "ZJ1");
    Visitor approver = cast.program("zj-ada", Role.APPROVER, "ZJ1");
    sent(sender, trust, open("2035-36-q2"), 1);
    Quarter now = open("2035-36-q3");
    ReturnId first = sent(sender, trust, now, 3);

    String ours = "/api/returns/" + first;
    String refused = expect(409, approver.send("POST", ours + "/sign-off", "", new byte[0])).text();
    assertTrue(refused.contains(" things to confirm have no explanation yet"), refused);
    String asked = expect(200, sender.get(ours + "/explanations")).text();
    assertTrue(asked.contains("\"rule\":\"past.level-rose\""), asked);
    assertFalse(asked.contains("\"by\":\"zj-sue\""), asked);
    expect(422, sender.post(ours + "/explanations", JSON, BODY.formatted("F1-level", " ")));
    expect(404, sender.post(ours + "/explanations", JSON, BODY.formatted("F1-spend", "Why")));
    Visitor stranger = cast.program("zj-tom", Role.SUBMITTER, "ZJ2");
    assertTrue(stranger.get(ours + "/explanations").status() >= 403);
    String said =
        expect(200, sender.post(ours + "/explanations", JSON, BODY.formatted("F1-level", "New")))
            .text();
    assertTrue(said.contains("\"text\":\"New\",\"by\":\"zj-sue\""), said);

    onThePage(now);
    ReturnId second =
        sent(
            sender,
            trust,
            now,
            answers(3).stream().filter(a -> !a.question().equals("F1-central")).toList());
    expect(200, approver.send("POST", "/api/returns/" + second + "/sign-off", "", new byte[0]));
  }

  /** Row by row, as long as the page has a form for one. */
  private void onThePage(Quarter now) {
    cast.account("zj-sam", Role.SUBMITTER, "ZJ1");
    String home = "/organisations/ZJ1/returns/" + now.id();
    Visitor browser = new UploadForm("zj-sam", home).browser;
    String page = browser.get(home).text();
    assertEquals(List.of(), PageRules.faults(page));
    assertTrue(page.contains(" in all)"), "equal messages share a row");
    int rows = 0;
    for (Matcher m = BUTTON.matcher(page); m.find(); m = BUTTON.matcher(page)) {
      assertTrue(++rows < 60, "each explanation leaves one row less");
      expect(302, Pressed.on(browser, home, m.group(1), Map.of("text", "We <moved> on")));
      page = browser.get(home).text();
    }
    assertTrue(page.contains("We &lt;moved&gt; on"), page);
  }

  @Test
  void the_catalogue_is_open_to_everybody_signed_in_and_on_the_help_page() throws Exception {
    Visitor anybody = cast.program("zj-reg", Role.REGULATOR, "");
    String rules = expect(200, anybody.get("/api/rules")).text();
    assertTrue(rules.contains("\"id\":\"file.empty\",\"stage\":\"FILE\""), rules);
    assertTrue(rules.split("\"id\":").length > 90, rules);
    String help = Visitor.browser(new CookieManager()).get("/help").text();
    assertTrue(help.contains("A level rises by less than 2 since the last return."), help);
  }

  private ReturnId sent(Visitor sender, Organisation trust, Quarter quarter, int level) {
    return sent(sender, trust, quarter, answers(level));
  }

  private List<Answer> answers(int level) {
    return MiddlingAnswers.to(
        editions.find(Trusts.EDITION).orElseThrow(),
        OrganisationType.ACUTE_TRUST,
        QuarterId.parse("2035-36-q2"),
        level);
  }

  private ReturnId sent(Visitor sender, Organisation trust, Quarter quarter, List<Answer> answers) {
    String path = "/api/returns?fileName=r.xlsx&quarter=" + quarter.id();
    byte[] workbook =
        workbooks.template(trust, quarter, editions.find(Trusts.EDITION).orElseThrow(), answers);
    Reply taken = expect(201, sender.send("POST", path, "application/octet-stream", workbook));
    ReturnId id = new ReturnId(Long.parseLong(number(taken)));
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(id, ReturnStatus.RECEIVED, quarter));
    return id;
  }

  private Quarter open(String id) {
    Instant now = Instant.now();
    Instant closes = now.plus(Duration.ofHours(2));
    var quarter =
        new Quarter(
            QuarterId.parse(id),
            Trusts.EDITION,
            new CollectionDates(now.minus(Duration.ofDays(1)), closes, closes, closes),
            true);
    quarters.save(quarter);
    return quarter;
  }
}
