package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.server.Visitor.Reply;

/** Peers in the running server: told by a file, found for a released quarter, chosen by people. */
@ExtendWith(ArquillianExtension.class)
class PeersIT {
  private static final String PEERS = "/organisations/ZPA1/results/2031-32-q1/peers";
  private static final String SURVEY = "/api/scores/2031-32-q1/peers?organisation=ZPA1";
  private static final String LIST = "/api/organisations/ZPA1/peers";
  private static final String FIVE = "{\"peers\":[\"ZPA2\",\"ZPA3\",\"ZPA4\",\"ZPA5\",\"ZPB1\"]}";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject PagesGround ground;

  @BeforeEach
  void a_released_quarter() throws Exception {
    ground.lay();
  }

  @Test
  void a_file_of_profiles_is_taken_whole_or_not_at_all_and_changes_no_released_quarter()
      throws Exception {
    Visitor national = cast.program("zp-profiles", Role.NATIONAL, "");
    String before = expect(200, national.get(SURVEY)).text();
    String header = "code,size:operating-expenditure,category:setting,collaboratives\n";
    String wrong = header + "ZPA1,much,urban,\nZPA2,1,urban,\nZPXX,1,urban,\n";
    String told = expect(422, national.post("/api/profiles", "text/csv", wrong)).text();
    assertTrue(told.contains("\"cell\":\"line 2\""), told);
    assertTrue(told.contains("Line 4: ZPXX is not in the register."), told);

    String right = header + "ZPA1,999,rural,ZPL02=Second Collaborative\n";
    String tried =
        expect(200, national.post("/api/profiles?dryRun=true", "text/csv", right)).text();
    assertTrue(tried.contains("\"changed\":[\"ZPA1\"]"), tried);
    assertFalse(expect(200, national.get("/api/profiles")).text().contains("ZPL02"));
    expect(201, national.post("/api/profiles?fileName=p.csv", "text/csv", right));
    String kept = expect(200, national.get("/api/profiles")).text();
    assertTrue(
        kept.contains(
            "{\"code\":\"ZPA1\",\"sizes\":{\"operating-expenditure\":999},"
                + "\"categories\":{\"setting\":\"rural\"},"
                + "\"collaboratives\":[{\"code\":\"ZPL02\",\"name\":\"Second Collaborative\"}]}"),
        kept);
    assertEquals(before, national.get(SURVEY).text(), "as it was known at the seal");
  }

  @Test
  void an_organisation_stands_beside_its_groups_and_the_peers_that_its_people_choose()
      throws Exception {
    Visitor submitter = cast.program("zp-chooser", Role.SUBMITTER, "ZPA1");
    put(submitter, 200, "{\"peers\":[]}");
    String survey = expect(200, submitter.get(SURVEY)).text();
    assertTrue(survey.contains("\"kind\":\"COLLABORATIVE\",\"id\":\"ZPL01\""), survey);
    assertTrue(survey.contains("\"nearest\":[{\"code\":\"ZPA2\""), survey);
    assertFalse(survey.contains("OWN_LIST"), survey);

    put(submitter, 422, "{\"peers\":[\"ZPA2\",\"ZPA1\"]}");
    put(submitter, 422, "{\"peers\":[1]}");
    assertTrue(put(submitter, 200, FIVE).contains("\"chosenBy\":\"zp-chooser\""));
    String with = expect(200, submitter.get(SURVEY)).text();
    assertTrue(with.contains("\"kind\":\"OWN_LIST\""), with);
    Visitor regulator = cast.program("zp-onlooker", Role.REGULATOR, "");
    assertFalse(
        expect(200, regulator.get(SURVEY)).text().contains("OWN_LIST"),
        "the list is the organisation's own");

    String page = ground.signedIn(Role.APPROVER).get(PEERS).text();
    assertEquals(List.of(), PageRules.faults(page));
    assertEquals("Peers in April to June 2031", PageRules.heading(page));
    for (String said : List.of("Own list of peers", "5 of 5", "Pages Collaborative", "Nearest 5")) {
      assertTrue(page.contains(said), () -> said + " is not in\n" + page);
    }
    String early =
        ground.signedIn(Role.SUBMITTER).get("/organisations/ZPA1/results/2031-32-q3/peers").text();
    assertTrue(early.contains("No results yet"), early);
  }

  @Test
  void too_few_ticked_are_told_and_stay_ticked() throws Exception {
    Visitor submitter = ground.signedIn(Role.SUBMITTER);
    Reply told =
        Pressed.on(submitter, "/organisations/ZPA1/peers", "choose", Map.of("peer", "ZPA3"));
    assertEquals(List.of(), PageRules.faults(told.text()));
    assertTrue(told.text().contains("Choose 5 to 30 organisations. You chose 1."), told.text());
    assertTrue(
        told.text().matches("(?s).*<input[^>]*value=\"ZPA3\"[^>]*checked=\"checked\".*"),
        told.text());
    assertEquals(403, ground.signedIn(Role.REGULATOR).get("/organisations/ZPA1/peers").status());
  }

  private static String put(Visitor visitor, int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return expect(status, visitor.send("PUT", LIST, "application/json", bytes)).text();
  }
}
