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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Accounts;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publications;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.server.Visitor.Reply;

/** The life of a return on the running server, each step by whoever it belongs to. */
@ExtendWith(ArquillianExtension.class)
class LifeIT {
  private static final String JSON = "application/json";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject People people;

  @Test
  void a_return_is_late_sent_back_extended_and_signed_off_by_a_second_person() throws Exception {
    QuarterId id = QuarterId.parse("2034-35-q1");
    Organisation trust = trusts.registered("ZK1");
    Visitor sender = cast.program("zk-ann", Role.APPROVER, "ZK1");
    Visitor national = cast.program("zk-nat", Role.NATIONAL, "");
    Quarter open = dated(id, Duration.ofHours(2));

    Reply late = expect(201, send(sender, id, trusts.workbook(trust, open, 3)));
    assertTrue(late.text().contains("\"late\":true"), late.text());
    ReturnId first = idOf(late);
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(first, ReturnStatus.RECEIVED, open));
    assertTrue(own(sender, first).contains("You sent this return"), "nor by a key");

    String back = "/api/returns/" + first + "/send-back";
    expect(422, national.post(back, JSON, "{\"reason\":\" \"}"));
    expect(200, national.post(back, JSON, "{\"reason\":\"F1 and F2 say different things\"}"));
    expect(409, national.post(back, JSON, "{\"reason\":\"again\"}"));
    cast.account("zk-sam", Role.SUBMITTER, "ZK1");
    String home = "/organisations/ZK1/returns/" + id;
    UploadForm submitter = new UploadForm("zk-sam", home);
    String told = submitter.browser.get(home).text();
    assertTrue(told.contains("F1 and F2 say different things"), told);
    assertTrue(told.contains("zk-nat returned it at "), told);

    Quarter closed = dated(id, Duration.ofSeconds(-1));
    byte[] corrected = trusts.workbook(trust, closed, 4);
    String closes = "closed at " + LondonTime.words(closed.dates().hardClose());
    assertTrue(expect(409, send(sender, id, corrected)).text().contains(closes));
    assertTrue(submitter.browser.get(home).text().contains(closes));

    String extensions = "/api/quarters/" + id + "/extensions/ZK1";
    Instant until = Instant.now().plus(Duration.ofHours(5));
    String body = "{\"until\":\"%s\",\"reason\":\"Their server was flooded\"}";
    expect(422, national.post(extensions, JSON, body.formatted("2040-01-01T00:00:00Z")));
    expect(201, national.post(extensions, JSON, body.formatted(until)));
    told = submitter.browser.get(home).text();
    assertTrue(told.contains("Their server was flooded"), told);
    assertTrue(told.contains("Due by " + LondonTime.words(until)), told);
    Reply second = expect(201, send(sender, id, corrected));
    assertTrue(second.text().contains("\"late\":false"), "in the time it was given");
    ReturnId two = idOf(second);
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(two, ReturnStatus.RECEIVED, closed));

    onTheNationalPages(id);
    signOff(home, first, two);
    expect(
        204,
        cast.program("zk-ida", Role.OPERATOR, "")
            .send("DELETE", erasing("zk-ann"), "", new byte[0]));
    String history = national.get("/api/returns/" + two).text();
    assertTrue(history.contains("\"sentBy\":\"a former user\""), history);
    assertFalse(history.contains("zk-ann"), history);
  }

  /** Another extension by the form, and what the collection's page tells of all this. */
  private void onTheNationalPages(QuarterId id) {
    cast.account("zk-kim", Role.NATIONAL, "");
    Visitor browser = new UploadForm("zk-kim", "/").browser;
    String collection = "/national/collections/" + id;
    Map<String, String> form =
        Map.of("organisation", "zk1", "until", "2040-01-01T17:00", "reason", "Flood");
    Reply beyond = Pressed.on(browser, collection + "/extensions", "submit", form);
    assertTrue(beyond.text().contains("An extension ends after "), beyond.text());
    assertEquals(List.of(), PageRules.faults(beyond.text()));
    String until =
        LocalDateTime.now(ZoneId.of("Europe/London")).plusHours(6).withNano(0).toString();
    form = Map.of("organisation", "zk1", "until", until, "reason", "Still <wet>");
    expect(302, Pressed.on(browser, collection + "/extensions", "submit", form));
    String page = browser.get(collection + "/extensions").text();
    assertTrue(page.contains("Still &lt;wet&gt;"), page);
    assertFalse(page.contains("Their server was flooded"), "it is replaced");
    assertEquals(List.of(), PageRules.faults(page));
    String all = browser.getAllPages(collection);
    assertTrue(all.contains("Extended to "), "the collection's page names who has more time");
  }

  private String own(Visitor sender, ReturnId id) {
    return expect(403, sender.send("POST", "/api/returns/" + id + "/sign-off", "", new byte[0]))
        .text();
  }

  /** On the page, by another approver; the version that was replaced is refused. */
  private void signOff(String home, ReturnId replaced, ReturnId current) throws Exception {
    Visitor key = cast.program("zk-bob", Role.APPROVER, "ZK1");
    Reply old =
        expect(409, key.send("POST", "/api/returns/" + replaced + "/sign-off", "", new byte[0]));
    assertTrue(old.text().contains("Version 2 has come since version 1"), old.text());
    UploadForm approver = new UploadForm("zk-bob", home);
    String page = approver.browser.get(home).text();
    assertTrue(page.contains(returns.find(current).orElseThrow().sha256()), "what is signed");
    assertEquals(List.of(), PageRules.faults(page));
    assertFalse(page.contains("checked=\"checked\""), "no consent is taken for granted");
    expect(302, Pressed.on(approver.browser, home, "sign", Map.of("consent", "F1")));
    assertEquals(ReturnStatus.SIGNED_OFF, returns.find(current).orElseThrow().status());
    String consents = key.get("/api/consents").text();
    assertTrue(consents.contains("\"issue\":\"F1\",\"quarter\":\"2034-35-q1\""), consents);
    assertTrue(consents.contains("\"lastQuarter\":\"2034-35-q4\",\"fromReturn\":" + current));
    assertTrue(consents.contains("\"givenBy\":\"zk-bob\""), consents);
    String list = "/organisations/ZK1/consents";
    assertTrue(approver.browser.get(list).text().contains("April to June 2034 to January"));
    expect(
        204,
        key.send("DELETE", "/api/consents/" + number(key.get("/api/consents")), "", new byte[0]));
    assertFalse(approver.browser.get(list).text().contains("aria-label=\"Revoke"));
  }

  private String erasing(String account) {
    String key = people.keyOf(account);
    accounts.remove(account);
    return "/api/people/" + key.substring(People.KEY.length());
  }

  @Test
  void uploads_at_the_same_moment_end_in_one_current_version_and_no_lost_file() throws Exception {
    QuarterId id = QuarterId.parse("2034-35-q2");
    Organisation trust = trusts.registered("ZK2");
    Quarter open = dated(id, Duration.ofHours(2));
    Visitor sender = cast.program("zk-tom", Role.SUBMITTER, "ZK2");
    var together = new CyclicBarrier(4);
    List<Callable<Reply>> uploads = new ArrayList<>();
    for (int level = 1; level <= 4; level++) {
      byte[] workbook = trusts.workbook(trust, open, level);
      uploads.add(
          () -> {
            together.await();
            return send(sender, id, workbook);
          });
    }
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Reply> reply : threads.invokeAll(uploads)) {
        expect(201, reply.get());
      }
    } finally {
      threads.shutdown();
    }
    ReturnId last = returns.newest(trust.code(), id).orElseThrow().id();
    trusts.afterwards(last, ReturnStatus.RECEIVED, open);
    await(
        "examined",
        () -> sender.get("/api/returns?quarter=" + id),
        "\"version\":3,\"status\":\"SUPERSEDED\"");
    assertEquals(ReturnStatus.ACCEPTED, returns.find(last).orElseThrow().status());
    List<SubmittedReturn> all = returns.ofQuarter(id);
    assertEquals(
        IntStream.rangeClosed(1, 4).boxed().toList(),
        all.stream().map(SubmittedReturn::version).toList());
    assertEquals(4, all.stream().map(SubmittedReturn::sha256).collect(Collectors.toSet()).size());
    all.forEach(r -> assertEquals(r.size(), returns.file(r.id()).length));
  }

  @Test
  void what_was_kept_long_enough_is_purged_and_its_hash_stays() throws Exception {
    Organisation trust = trusts.registered("ZK3");
    Visitor sender = cast.program("zk-una", Role.SUBMITTER, "ZK3");
    QuarterId old = QuarterId.parse("2034-35-q3");
    QuarterId unreleased = QuarterId.parse("2034-35-q4");
    byte[] workbook = trusts.workbook(trust, dated(old, Duration.ofHours(2)), 2);
    dated(unreleased, Duration.ofHours(2));
    ReturnId gone = idOf(expect(201, send(sender, old, workbook)));
    byte[] other = "no workbook".getBytes(StandardCharsets.UTF_8);
    ReturnId kept = idOf(expect(201, send(sender, unreleased, other)));
    Instant ago = Instant.parse("2012-05-01T08:00:00Z");
    for (QuarterId each : List.of(old, unreleased)) {
      long publication = publications.prepare(each, "for the purge", ago).id();
      publications.seal(publication, ago);
      if (each.equals(old)) {
        publications.release(publication, ago);
      }
    }
    Visitor operator = cast.program("zk-ivy", Role.OPERATOR, "");
    String run = started(operator, "purge-expired", "2034-35-q3");
    Reply ended = await("over", () -> operator.get("/api/jobs/" + run), "\"state\":\"COMPLETED\"");
    assertTrue(ended.text().contains("files of returns purged"), ended.text());
    Reply file = expect(410, sender.get("/api/returns/" + gone + "/file"));
    assertTrue(file.text().contains("when its time was over"), file.text());
    assertTrue(file.text().contains(returns.find(gone).orElseThrow().sha256()), file.text());
    expect(410, sender.get("/api/returns/" + gone + "/annotated.xlsx"));
    assertArrayEquals(other, sender.get("/api/returns/" + kept + "/file").whole().body());
  }

  /** Opened yesterday, due an hour ago (two where it is closed), released in a week. */
  private Quarter dated(QuarterId id, Duration closesIn) {
    Instant now = Instant.now();
    var quarter =
        new Quarter(
            id,
            Trusts.EDITION,
            new CollectionDates(
                now.minus(Duration.ofDays(1)),
                now.minus(Duration.ofHours(1)),
                now.plus(closesIn),
                now.plus(Duration.ofDays(7))),
            true);
    quarters.save(quarter);
    return quarter;
  }

  private static Reply send(Visitor sender, QuarterId quarter, byte[] workbook) {
    return sender.send(
        "POST",
        "/api/returns?fileName=r.xlsx&quarter=" + quarter,
        "application/octet-stream",
        workbook);
  }

  private static ReturnId idOf(Reply taken) {
    return new ReturnId(Long.parseLong(number(taken)));
  }
}
