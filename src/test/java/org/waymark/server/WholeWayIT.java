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
import org.apache.commons.codec.digest.DigestUtils;
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
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.editions.Editions;
import org.waymark.operations.JobName;
import org.waymark.organisations.Organisation;
import org.waymark.returns.RawReturn;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.Scores;
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
  @Inject Quarterly quarterly;
  @Inject Editions editions;
  @Inject Scores scores;
  @Inject Publications publications;
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

  @Test
  void a_published_figure_is_traced_to_the_cell_that_was_typed_and_the_bytes_that_were_sent()
      throws Exception {
    Organisation trust = trusts.registered("ZW2");
    Visitor sender = cast.program("zw-tom", Role.SUBMITTER, "ZW2");
    Visitor operator = cast.program("zw-operator", Role.OPERATOR, "");
    Quarter quarter = quarterly.open("2037-38-q2", Trusts.EDITION);
    byte[] first = typed(trust, quarter, 4);
    SourceCell cell = cellOf(first);
    publish(sender, quarter, first, 1);

    Chain own = Chain.asked(sender, "");
    assertEquals("4", own.level().getString("answer"));
    assertEquals(cell.sheet(), own.level().getString("worksheet"));
    assertEquals(cell.cell(), own.level().getString("cell"));
    assertEquals("Counted as far as evidence supports it", own.level().getString("use"));
    assertEquals(DigestUtils.sha256Hex(first), own.file().getString("sha256"));
    assertEquals("zw2.xlsx", own.file().getString("fileName"));
    assertEquals("2026.1", own.made().getString("methodVersion"));
    assertEquals(
        editions.find(Trusts.EDITION).orElseThrow().hash(), own.made().getString("editionHash"));
    assertEquals("[]", own.sealed().getJsonArray("unlike").toString(), "as the sealed table says");
    assertEquals(
        own.sum(), own.score().getJsonNumber("value").bigDecimalValue().stripTrailingZeros());

    String trail = "/api/audit";
    long before = lines(operator, trail);
    Chain national = Chain.asked(cast.program("zw-nora", Role.NATIONAL, ""), "");
    assertEquals(own.level(), national.level());
    assertEquals(before + 1, lines(operator, trail));
    String newest = expect(200, operator.get(trail)).text();
    assertTrue(
        newest.contains(
            "\"who\":\"zw-nora\",\"actingAs\":\"NATIONAL\",\"deed\":\"TRACE_TO_CELLS\","
                + "\"target\":\"F1 of ZW2 in 2037-38-q2\",\"outcome\":\"Shown: version 1, return "),
        newest);

    Chain regulator = Chain.asked(cast.program("zw-reg", Role.REGULATOR, ""), "");
    assertEquals(DigestUtils.sha256Hex(first), regulator.file().getString("sha256"));
    assertEquals(own.made(), regulator.made());
    for (Role less : List.of(Role.SUBMITTER, Role.SYSTEM, Role.OPERATOR)) {
      String code = less == Role.SUBMITTER ? "ZW1" : less == Role.SYSTEM ? "QZI" : "";
      Chain others = Chain.asked(cast.program("zw-less", less, code), "");
      assertTrue(others.file().isNull("sha256"), others.text());
      others.assertWithoutCells();
    }
    regulator.assertWithoutCells();
    assertEquals(before + 1, lines(operator, trail), "nobody else's look is on record");

    byte[] second = typed(trust, quarterly.open("2037-38-q2", Trusts.EDITION), 2);
    publish(sender, quarter, second, 2);
    assertEquals("2", Chain.asked(sender, "").level().getString("answer"));
    Chain replaced = Chain.asked(sender, "&version=1");
    assertEquals(own.level(), replaced.level());
    assertEquals(own.score(), replaced.score(), "scored anew, it is what it was");
    assertEquals(own.file().getString("sha256"), replaced.file().getString("sha256"));
    assertEquals("[]", replaced.sealed().getJsonArray("unlike").toString());
    assertTrue(replaced.text().contains("Version 1 was replaced by version 2"), replaced.text());
  }

  private static long lines(Visitor operator, String trail) {
    String text = expect(200, operator.get(trail)).text();
    try (JsonReader json = Json.createReader(new StringReader(text))) {
      return json.readObject().getJsonNumber("total").longValue();
    }
  }

  /** The trust's workbook with level 3 throughout, and this level typed at the first question. */
  private byte[] typed(Organisation trust, Quarter quarter, int level) {
    byte[] workbook = trusts.workbook(trust, quarter, 3);
    try (Typist typist = new Typist(workbook, read(workbook))) {
      typist.type("F1-level", level);
      return typist.saved();
    }
  }

  private SourceCell cellOf(byte[] workbook) {
    try (Typist typist = new Typist(workbook, read(workbook))) {
      return typist.source("F1-level", "answer");
    }
  }

  /** Takes the workbook in, scores, publishes and releases it as this version. */
  private void publish(Visitor sender, Quarter open, byte[] workbook, int version) {
    ReturnId id = sent(sender, workbook, "zw2.xlsx", open.id());
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(id, ReturnStatus.RECEIVED, open));
    quarterly.run(
        JobName.SCORE_QUARTER,
        open,
        () -> scores.all(open.id()).stream().anyMatch(s -> s.from().equals(id)));
    Quarter closed = quarterly.close(open);
    quarterly.run(
        JobName.PUBLISH_QUARTER,
        closed,
        () ->
            publications
                .version(closed.id(), version)
                .filter(p -> p.state() == Publication.State.PREPARED)
                .isPresent());
    publications.release(
        publications.version(closed.id(), version).orElseThrow().id(), Instant.now());
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
    return sent(sender, workbook, "zw1.xlsx", QUARTER);
  }

  private static ReturnId sent(
      Visitor sender, byte[] workbook, String fileName, QuarterId quarter) {
    return new ReturnId(
        Long.parseLong(
            number(
                expect(
                    201,
                    sender.send(
                        "POST",
                        "/api/returns?fileName=%s&quarter=%s".formatted(fileName, quarter),
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
