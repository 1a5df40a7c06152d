package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;
import static org.waymark.server.Ground.number;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.calendar.Quarter;
import org.waymark.operations.JobName;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Channel;
import org.waymark.returns.FileSize;
import org.waymark.returns.InboxRules;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.RefusedFiles;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.server.Visitor.Reply;

/** Files on their way in, by REST and by the drop folder, on the running server. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {
  private static final String OCTETS = "application/octet-stream";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject People people;
  @Inject Trusts trusts;
  @Inject Quarterly quarterly;
  @Inject Returns returns;
  @Inject RefusedFiles refused;
  @Inject InboxRules inbox;

  @Test
  void a_later_version_replaces_the_earlier_one_when_it_is_accepted_and_not_before()
      throws Exception {
    Quarter quarter = quarterly.open("2028-29-q1", Trusts.EDITION);
    Organisation trust = trusts.registered("ZI1");
    Visitor sender = cast.program("zi-1", Role.SUBMITTER, "ZI1");

    byte[] first = trusts.workbook(trust, quarter, 2);
    Reply taken = expect(201, send(sender, quarter, first));
    ReturnId one = new ReturnId(Long.parseLong(number(taken)));
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(one, ReturnStatus.RECEIVED, quarter));
    Reply again = expect(200, send(sender, quarter, first));
    assertEquals(number(taken), number(again), "the same bytes have the receipt they had");
    assertArrayEquals(first, returns.file(one));

    ReturnId two = sent(sender, quarter, "no workbook".getBytes(StandardCharsets.UTF_8));
    assertEquals(ReturnStatus.REJECTED, trusts.afterwards(two, ReturnStatus.RECEIVED, quarter));
    assertEquals(
        ReturnStatus.ACCEPTED, status(one), "a rejected version leaves the good one standing");

    ReturnId three = sent(sender, quarter, trusts.workbook(trust, quarter, 4));
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(three, ReturnStatus.RECEIVED, quarter));
    assertEquals(ReturnStatus.SUPERSEDED, status(one));
    assertEquals(3, returns.find(three).orElseThrow().version());
    ReturnEvent replaced =
        returns.history(one).stream()
            .filter(e -> e.status() == ReturnStatus.SUPERSEDED)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "replaced by version " + returns.find(three).orElseThrow().version(), replaced.why());
    assertEquals(
        returns.history(three).get(1).at(), replaced.at(), "in the moment of its acceptance");
  }

  @Test
  void another_organisations_workbook_is_refused_in_the_words_of_an_unknown_ones()
      throws Exception {
    Quarter quarter = quarterly.open("2028-29-q1", Trusts.EDITION);
    trusts.registered("ZI2");
    byte[] known = trusts.workbook(trusts.registered("ZI3"), quarter, 3);
    byte[] unknown = trusts.workbook(Trusts.unregistered("ZIX"), quarter, 3);
    Visitor sender = cast.program("zi-2", Role.SUBMITTER, "ZI2");

    Reply real = expect(403, send(sender, quarter, known));
    assertEquals(expect(403, send(sender, quarter, unknown)).text(), real.text());
    assertFalse(real.text().contains("ZI3"), real.text());
    assertEquals(
        expect(403, sender.send("POST", "/api/returns?organisation=ZIX", OCTETS, unknown)).text(),
        expect(403, sender.send("POST", "/api/returns?organisation=ZI3", OCTETS, known)).text());
    assertEquals(List.of(), returns.ofOrganisation(Trusts.unregistered("ZI3").code()));
    RefusedFile note = noted("zi-2");
    assertEquals(DigestUtils.sha256Hex(unknown), note.sha256());
    assertEquals(new FileSize(unknown.length, true), note.size());
    assertEquals(Channel.REST, note.channel());
  }

  @Test
  void a_file_over_the_limit_is_noted_without_a_hash_that_would_be_a_lie() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q1", Trusts.EDITION);
    trusts.registered("ZI4");
    Visitor sender = cast.program("zi-4", Role.SUBMITTER, "ZI4");
    byte[] large = new byte[(10 << 20) + 4_000];

    Reply declared = expect(413, send(sender, quarter, large));
    assertTrue(declared.text().contains("is larger than 10 MB"), declared.text());
    assertEquals(null, noted("zi-4").sha256());
    assertEquals(new FileSize(large.length, true), noted("zi-4").size());

    Reply undeclared = expect(413, sender.stream("POST", path(quarter), OCTETS, large));
    assertEquals(declared.text(), undeclared.text());
    assertEquals(null, noted("zi-4").sha256());
    assertEquals(new FileSize((10 << 20) + 1, false), noted("zi-4").size());
  }

  @Test
  void dropped_files_become_returns_or_lie_beside_the_reason() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q2", Trusts.EDITION);
    Quarter closed = quarterly.open("2028-29-q3", Trusts.EDITION);
    Organisation trust = trusts.registered("ZI5");
    Organisation late = trusts.registered("ZI6");
    byte[] good = trusts.workbook(trust, quarter, 3);
    byte[] tooLate = trusts.workbook(late, closed, 3);
    quarterly.close(closed);

    quarterly.drop(trust.code(), good);
    quarterly.drop(late.code(), tooLate);
    quarterly.drop(Trusts.unregistered("ZI7").code(), good);
    trusts.registered("ZI8");
    quarterly.drop(Trusts.unregistered("ZI8").code(), good);
    Set<String> folders = Set.of("ZI6", "ZI7", "ZI8");
    quarterly.run(
        JobName.TAKE_IN_RETURNS,
        quarter,
        () ->
            folders.stream().noneMatch(f -> why(f).isEmpty())
                && returns
                    .newest(trust.code(), quarter.id())
                    .filter(r -> r.status() != ReturnStatus.RECEIVED)
                    .isPresent());

    SubmittedReturn taken = returns.newest(trust.code(), quarter.id()).orElseThrow();
    assertEquals(ReturnStatus.ACCEPTED, taken.status());
    assertEquals(Channel.DROP_FOLDER, taken.channel());
    assertEquals("by drop folder", returns.history(taken.id()).get(0).why());
    assertTrue(
        Files.exists(inbox.taken().resolve("2028-29-q2/ZI5/" + taken.id() + "-return.xlsx")));
    assertTrue(why("ZI6").contains("quarter 3, 2028 to 2029), which closed at "), why("ZI6"));
    assertTrue(why("ZI7").contains("ZI7, which is no organisation of the register"), why("ZI7"));
    assertTrue(why("ZI8").contains("is not the workbook of ZI8"), why("ZI8"));
    assertTrue(
        WatchedDropFolder.MOVED.stream().filter(f -> f.matches(".*/ZI[5-8]/.*")).count() == 4,
        WatchedDropFolder.MOVED.toString());
    assertEquals(Set.of(), WatchedDropFolder.TOO_EARLY, "a file moves after the commit only");
  }

  @Test
  void a_workbook_of_another_edition_is_rejected_and_the_template_is_named() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q1", Trusts.EDITION);
    Organisation trust = trusts.registered("ZI9");
    Visitor sender = cast.program("zi-9", Role.SUBMITTER, "ZI9");
    ReturnId id = sent(sender, quarter, trusts.ofAnotherEdition(trust, quarter));
    assertEquals(ReturnStatus.REJECTED, trusts.afterwards(id, ReturnStatus.RECEIVED, quarter));
    Reply shown = sender.get("/api/returns/" + id);
    assertTrue(shown.text().contains("\"rule\":\"template.edition\""), shown.text());
    assertTrue(shown.text().contains("Use the template for"), shown.text());
  }

  private ReturnStatus status(ReturnId id) {
    return returns.find(id).orElseThrow().status();
  }

  private static String path(Quarter quarter) {
    return "/api/returns?fileName=my%20return.xlsx&quarter=" + quarter.id();
  }

  private static Reply send(Visitor sender, Quarter quarter, byte[] content) {
    return sender.send("POST", path(quarter), OCTETS, content);
  }

  private static ReturnId sent(Visitor sender, Quarter quarter, byte[] content) {
    return new ReturnId(Long.parseLong(number(expect(201, send(sender, quarter, content)))));
  }

  /** The newest note of a refusal to this sender. */
  private RefusedFile noted(String sender) {
    return refused.latest(200).stream()
        .filter(r -> r.sentBy().equals(sender.contains(" ") ? sender : people.keyOf(sender)))
        .max(Comparator.comparing(RefusedFile::at, Comparator.<Instant>naturalOrder()))
        .orElseThrow();
  }

  /** What lies beside the refused file of that folder; empty while there is none. */
  private String why(String folder) {
    Path refusedThere = inbox.refused().resolve(folder);
    if (!Files.isDirectory(refusedThere)) {
      return "";
    }
    try (Stream<Path> files = Files.list(refusedThere)) {
      Path why = files.filter(f -> f.toString().endsWith(".why.txt")).findFirst().orElse(null);
      return why == null ? "" : Files.readString(why);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
