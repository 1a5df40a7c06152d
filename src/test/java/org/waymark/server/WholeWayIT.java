package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;
import static org.waymark.server.Ground.number;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.waymark.organisations.Organisation;
import org.waymark.returns.RawReturn;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;
import org.waymark.server.Visitor.Reply;

/** The whole way of one return, as a trust goes it. */
@ExtendWith(ArquillianExtension.class)
class WholeWayIT {
  private static final QuarterId QUARTER = QuarterId.parse("2037-38-q1");

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Workbooks workbooks;

  @Test
  void a_template_comes_back_with_three_mistakes_marked_and_is_corrected_and_signed_off()
      throws Exception {
    Organisation trust = trusts.registered("ZW1");
    Visitor sender = cast.program("zw-sue", Role.APPROVER, "ZW1");
    Visitor second = cast.program("zw-ada", Role.APPROVER, "ZW1");
    Quarter quarter = open();

    byte[] template = expect(200, sender.get("/api/template?quarter=" + QUARTER)).whole().body();
    byte[] filled = withThreeMistakes(template, trusts.workbook(trust, quarter, 3));
    ReturnId first = sent(sender, filled);
    assertEquals(ReturnStatus.REJECTED, trusts.afterwards(first, ReturnStatus.RECEIVED, quarter));
    String csv = expect(200, sender.get("/api/returns/" + first + "/findings.csv")).text();
    assertEquals(3, csv.lines().filter(l -> l.startsWith("Must fix")).count(), csv);

    Reply copy = expect(200, sender.get("/api/returns/" + first + "/annotated.xlsx"));
    ReturnId corrected = sent(sender, corrected(copy.whole().body()));
    assertEquals(
        ReturnStatus.ACCEPTED, trusts.afterwards(corrected, ReturnStatus.RECEIVED, quarter));
    assertArrayEquals(
        filled,
        expect(200, sender.get("/api/returns/" + first + "/file")).whole().body(),
        "the original stays as it was sent");

    Reply scores = expect(200, sender.get("/api/returns/" + corrected + "/provisional-scores"));
    assertTrue(scores.text().contains("\"provisional\":true"), scores.text());

    explain(sender, corrected);
    String sign = "/api/returns/" + corrected + "/sign-off";
    expect(403, sender.send("POST", sign, "", new byte[0]));
    expect(200, second.send("POST", sign, "", new byte[0]));
    assertEquals(ReturnStatus.SIGNED_OFF, returns.find(corrected).orElseThrow().status());
  }

  private byte[] withThreeMistakes(byte[] template, byte[] example) {
    try (Typist typist = new Typist(template, read(template))) {
      typist.copy(read(example).answers());
      typist.type("F1-level", "seven");
      typist.type("F1-spend", "about 3");
      typist.clear("C1-level");
      return typist.saved();
    }
  }

  /** Follows the first sheet's list, and finds each mistake marked where it was made. */
  private byte[] corrected(byte[] copy) {
    try (Typist typist = new Typist(copy, read(copy))) {
      XSSFSheet problems = typist.book.getSheetAt(0);
      assertEquals("Problems", problems.getSheetName());
      assertEquals(0, typist.book.getActiveSheetIndex());
      List<String> wrong = List.of("F1-level", "F1-spend", "C1-level");
      for (int i = 0; i < wrong.size(); i++) {
        XSSFCell cell = typist.at(wrong.get(i), "answer");
        String note = cell.getCellComment().getString().getString();
        assertTrue(note.startsWith("Waymark " + (i + 1) + ": "), note);
        assertEquals(
            "'%s'!%s".formatted(cell.getSheet().getSheetName(), cell.getAddress()),
            problems.getHyperlinkList().get(i).getLocation());
      }
      assertEquals("seven", typist.at("F1-level", "answer").getStringCellValue());
      typist.type("F1-level", 3);
      typist.type("F1-spend", 3.5);
      typist.type("C1-level", 3);
      return typist.saved();
    }
  }

  /** What the rulebook wants confirmed, and the workbook gives no reason for. */
  private void explain(Visitor sender, ReturnId id) {
    String path = "/api/returns/" + id + "/explanations";
    String asked = expect(200, sender.get(path)).text();
    try (JsonReader json = Json.createReader(new StringReader(asked))) {
      for (JsonObject each : json.readArray().getValuesAs(JsonObject.class)) {
        JsonObject finding = each.getJsonObject("finding");
        JsonObject body =
            Json.createObjectBuilder()
                .add("question", finding.getString("question", ""))
                .add("rule", finding.getString("rule"))
                .add("text", "As the board decided")
                .build();
        expect(200, sender.post(path, "application/json", body.toString()));
      }
    }
  }

  private RawReturn read(byte[] workbook) {
    return workbooks.read("return.xlsx", workbook).value().orElseThrow();
  }

  private static ReturnId sent(Visitor sender, byte[] workbook) {
    return new ReturnId(
        Long.parseLong(
            number(
                expect(
                    201,
                    sender.send(
                        "POST",
                        "/api/returns?fileName=zw1.xlsx&quarter=" + QUARTER,
                        "application/octet-stream",
                        workbook)))));
  }

  private Quarter open() {
    Instant now = Instant.now();
    Instant closes = now.plus(Duration.ofHours(2));
    var quarter =
        new Quarter(
            QUARTER,
            Trusts.EDITION,
            new CollectionDates(now.minus(Duration.ofDays(1)), closes, closes, closes),
            true);
    quarters.save(quarter);
    return quarter;
  }
}
