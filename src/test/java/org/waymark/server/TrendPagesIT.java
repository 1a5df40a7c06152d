package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;

/** The pages of trends of the running server, on the ground of {@link PagesIT}. */
@ExtendWith(ArquillianExtension.class)
class TrendPagesIT {
  private static final String RESULTS = "/organisations/ZPA1/results/2031-32-q1";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject PagesGround ground;

  @BeforeEach
  void a_released_quarter() throws Exception {
    ground.lay();
  }

  @Test
  void a_page_of_trends_has_a_table_reasons_for_gaps_and_numbers_only_for_those_who_see_returns() {
    String path = RESULTS + "/trends?measure=F1-spend";
    String own = ground.signedIn(Role.SUBMITTER).get(path).text();
    assertEquals("Trends up to April to June 2031", PageRules.heading(own));
    assertTrue(own.contains("too few for a chart"), own);
    assertTrue(own.contains("<caption>F1-spend by quarter"), own);
    assertTrue(own.contains(ground.overallOfThePack()), own);
    String others = ground.signedIn(Role.REGULATOR).get(path).text();
    assertFalse(others.contains("F1-spend"), others);
    assertTrue(others.contains("F1: "), "an issue is a score, which is open");
    String none =
        ground.signedIn(Role.REGULATOR).get(RESULTS.replace("ZPA1", "ZPB9") + "/trends").text();
    assertTrue(none.contains("[x]") && none.contains("No return counted"), none);
    String nation =
        ground.signedIn(Role.REGULATOR).get("/national/results/2031-32-q1/trends").text();
    assertTrue(nation.contains("Change, same organisations"), nation);
    assertEquals(List.of(), PageRules.faults(own));
    assertEquals(List.of(), PageRules.faults(none));
    assertEquals(List.of(), PageRules.faults(nation));
  }

  @Test
  void before_its_release_a_quarters_trends_are_for_those_alone_who_may_see_its_scores() {
    String early = "/organisations/ZPA1/results/2031-32-q3/trends";
    assertTrue(
        ground.signedIn(Role.SYSTEM).get(early).text().contains("No results yet"), "nothing yet");
    assertEquals(403, ground.signedIn(Role.REGULATOR).get(early).status());
    assertEquals(
        403, ground.signedIn(Role.SYSTEM).get("/icbs/QZPB/results/2031-32-q3/trends").status());
    assertEquals(
        200, ground.signedIn(Role.REGULATOR).get("/icbs/QZPB/results/2031-32-q1/trends").status());
  }
}
