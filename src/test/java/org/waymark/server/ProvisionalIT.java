package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;
import static org.waymark.server.Ground.number;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.server.Visitor.Reply;

/** A return's scores as soon as it is accepted, beside the peers of a released quarter. */
@ExtendWith(ArquillianExtension.class)
class ProvisionalIT {
  private static final String BEFORE = "2031-32-q1";
  private static final String OPEN = "2031-32-q2";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject PagesGround ground;
  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Organisations organisations;
  @Inject Quarters quarters;

  @BeforeEach
  void lay() {
    ground.lay();
  }

  @Test
  void an_accepted_return_has_provisional_scores_beside_last_quarters_peers() throws Exception {
    Organisation trust = organisations.find(new OrganisationCode("ZPA5")).orElseThrow();
    Quarter open = quarters.find(QuarterId.parse(OPEN)).orElseThrow();
    Visitor sender = cast.program("zp-prov", Role.SUBMITTER, "ZPA5");
    Reply taken =
        expect(
            201,
            sender.send(
                "POST",
                "/api/returns?fileName=r.xlsx&quarter=" + OPEN,
                "application/octet-stream",
                trusts.workbook(trust, open, 4)));
    String path = "/api/returns/" + number(taken) + "/provisional-scores";
    assertEquals(
        ReturnStatus.ACCEPTED,
        trusts.afterwards(
            new ReturnId(Long.parseLong(number(taken))), ReturnStatus.RECEIVED, open));

    String told = expect(200, sender.get(path)).text();
    assertTrue(told.startsWith("{\"provisional\":true,\"meaning\":\"These scores are prov"), told);
    assertTrue(told.contains("\"peersOf\":\"" + BEFORE + "\""), told);
    // Published levels of F1 were 1, 2, 2, 3, 3 and 4; its own of then was 3.
    assertTrue(told.contains("\"n\":6,"), told);
    Visitor stranger = cast.program("zp-prov-other", Role.SUBMITTER, "ZPA1");
    assertEquals(403, stranger.get(path).status());
    assertEquals(401, Visitor.nobody().get(path).status());

    onThePage();
  }

  private void onThePage() {
    cast.account("zp-prov-page", Role.APPROVER, "ZPA5");
    Visitor browser = Visitor.browser(new CookieManager());
    expect(
        302, browser.submit("/sign-in", Map.of("name", "zp-prov-page", "password", Cast.PASSWORD)));
    String home = "/organisations/ZPA5/returns/" + OPEN;
    assertTrue(browser.get(home).text().contains(home + "/provisional\""));
    String page = expect(200, browser.get(home + "/provisional")).text();
    assertEquals(List.of(), PageRules.faults(page));
    assertEquals("Provisional scores for July to September 2031", PageRules.heading(page));
    assertTrue(page.contains("Peers are the acute trusts of April to June 2031"), page);
    assertTrue(page.contains("data-label=\"Peers\">6<"), page);
    assertFalse(page.contains("No figures of the quarter before"), page);
    assertEquals(
        403, ground.signedIn(Role.SUBMITTER).get(home + "/provisional").status(), "not theirs");
  }

  @Test
  void a_published_return_says_where_its_results_are() throws Exception {
    Visitor national = cast.program("zp-prov-nat", Role.NATIONAL, "");
    String list = national.get("/api/returns?quarter=" + BEFORE).text();
    Reply refused = national.get("/api/returns/" + first(list) + "/provisional-scores");
    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("/organisations/ZPA1/results/" + BEFORE), refused.text());
  }

  @Test
  void what_a_publication_sealed_is_provisional_until_its_release() throws Exception {
    // The quarter before it is not released: its peers are nobody's to see.
    Visitor national = cast.program("zp-prov-nat", Role.NATIONAL, "");
    String list = national.get("/api/returns?quarter=2031-32-q3").text();
    String told =
        expect(200, national.get("/api/returns/" + first(list) + "/provisional-scores")).text();
    assertTrue(told.contains("\"status\":\"PUBLISHED\""), told);
    assertTrue(told.contains("\"note\":\"No figures of the quarter before are released\""), told);
    assertFalse(told.contains("\"median\""), told);
    assertTrue(told.contains("\"peersOf\":null"), told);
  }

  private static String first(String list) {
    return list.replaceFirst("^\\[\\{\"id\":(\\d+),.*", "$1");
  }
}
