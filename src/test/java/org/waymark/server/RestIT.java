package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.await;
import static org.waymark.server.Ground.expect;
import static org.waymark.server.Ground.number;
import static org.waymark.server.Ground.started;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.server.Visitor.Reply;

/** A quarter by REST alone, each step by whoever it belongs to. */
@ExtendWith(ArquillianExtension.class)
class RestIT {
  private static final String QUARTER = "2030-31-q4";
  private static final String OCTETS = "application/octet-stream";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Ground ground;

  @Test
  void a_return_goes_from_its_upload_to_a_released_document() throws Exception {
    Visitor operator = cast.program("zv-rest-operator", Role.OPERATOR, "");
    Visitor national = cast.program("zv-rest-national", Role.NATIONAL, "");
    String register =
        "code,name,type,icb_code,icb_name,region_code,region_name\n"
            + "ZV1,Example Trust ZV1,acute-trust,QZV,Example Board QZV,YZ1,Example region\n";
    expect(201, operator.post("/api/organisations", "text/csv", register));
    Ground.quarter(operator, QUARTER, Instant.now().plus(Duration.ofHours(2)));
    Visitor submitter = cast.program("zv-rest-submitter", Role.SUBMITTER, "ZV1");

    Reply template = expect(200, submitter.get("/api/template?quarter=" + QUARTER));
    assertEquals("PK", template.text().substring(0, 2));
    assertTrue(
        template.header("Content-Disposition").startsWith("attachment; filename=\"waymark-ZV1-"));
    Reply rejected = send(submitter, "empty.xlsx", template.whole().body());
    started(operator, "take-in-returns", QUARTER);
    awaitStatus(submitter, number(rejected), "REJECTED");
    String findings =
        expect(200, submitter.get("/api/returns/" + number(rejected) + "/findings.csv")).text();
    assertTrue(findings.contains("Must fix"), findings);

    byte[] workbook = ground.workbook(QUARTER);
    Reply taken = send(submitter, "filled.xlsx", workbook);
    assertEquals("/api/returns/" + number(taken), taken.header("Location"));
    expect(200, submitter.send("POST", "/api/returns?quarter=" + QUARTER, OCTETS, workbook));
    String ours = "/api/returns/" + number(taken);
    started(operator, "take-in-returns", QUARTER);
    awaitStatus(submitter, number(taken), "ACCEPTED");
    assertArrayEquals(workbook, submitter.get(ours + "/file").whole().body());

    String run = started(operator, "score-quarter", QUARTER);
    String scores = "/api/scores/" + QUARTER + "?organisation=ZV1";
    Reply scored = await("scored", () -> submitter.get(scores), "\"measure\":\"overall\"");
    assertTrue(scored.text().contains("\"released\":false"), scored.text());
    assertTrue(scored.text().contains("\"contribution\":"), "with its explanation");
    Reply ended = await("ended", () -> operator.get("/api/jobs/" + run), "\"state\":\"COMPLETED\"");
    assertTrue(ended.text().contains("\"job\":\"score-quarter\""), ended.text());

    Ground.quarter(operator, QUARTER, Instant.now().minusSeconds(1));
    expect(
        409,
        submitter.send("POST", "/api/returns?quarter=" + QUARTER, OCTETS, template.whole().body()));
    String publications = "/api/publications/" + QUARTER;
    String publish = "/api/jobs/publish-quarter?quarter=" + QUARTER;
    int answer = operator.send("POST", publish, "", new byte[0]).status();
    assertTrue(answer == 202 || answer == 409, "started by us or the schedule: " + answer);
    await("prepared", () -> national.get(publications), "\"state\":\"PREPARED\"");
    assertEquals("[]", submitter.get(publications).text(), "nothing before the release");
    expect(200, national.send("POST", "/api/quarters/" + QUARTER + "/approval", "", new byte[0]));
    look(operator, "*/2");
    Reply released;
    try {
      released = await("released", () -> submitter.get(publications), "\"state\":\"RELEASED\"");
    } finally {
      look(operator, "0");
    }
    String pack =
        released.text().replaceAll(".*\"id\":(\\d+),\"kind\":\"organisation-pack\".*", "$1");
    Reply document = expect(200, submitter.get("/api/documents/" + pack));
    assertEquals("application/pdf", document.header("Content-Type"));
    assertEquals("%PDF", document.text().substring(0, 4));
    assertTrue(submitter.get(scores).text().contains("\"released\":true"));
  }

  @Test
  void the_description_names_every_address_with_what_it_asks_for() throws Exception {
    Visitor anybody = cast.program("zv-rest-reader", Role.REGULATOR, "");
    Reply yaml = expect(200, anybody.get("/api/openapi"));
    assertEquals("application/yaml", yaml.header("Content-Type"));
    Reply json = expect(200, anybody.with("Accept", "application/json").get("/api/openapi"));
    assertTrue(json.header("Content-Type").startsWith("application/json"));
    for (String path :
        List.of(
            "/api/returns",
            "/api/returns/{id}",
            "/api/quarters/{id}",
            "/api/scores/{quarter}",
            "/api/documents/{id}",
            "/api/jobs/{name}",
            "/api/jobs/{execution}")) {
      assertTrue(yaml.text().contains("\n  " + path + ":\n"), path + " in " + yaml.text());
      assertTrue(json.text().contains("\"" + path + "\""), path);
    }
    assertTrue(yaml.text().contains("name: X-API-Key"), yaml.text());
    assertFalse(yaml.text().contains("ArquillianServletRunner"));
  }

  /** At which seconds the schedule looks for what to publish and release. */
  private static void look(Visitor operator, String seconds) {
    String body = "{\"second\":\"%s\"}".formatted(seconds);
    expect(
        200,
        operator.send(
            "PUT",
            "/api/schedules/publish",
            "application/json",
            body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Reply send(Visitor submitter, String fileName, byte[] workbook) {
    String path = "/api/returns?quarter=" + QUARTER + "&fileName=" + fileName;
    return expect(201, submitter.send("POST", path, OCTETS, workbook));
  }

  private static void awaitStatus(Visitor submitter, String id, String status) {
    await(status, () -> submitter.get("/api/returns/" + id), "\"status\":\"" + status + "\"");
  }
}
