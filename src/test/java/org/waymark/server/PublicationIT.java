package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.People;
import org.waymark.batch.NextLook;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.demonstration.Crowd;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publication.State;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.operations.JobName;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.returns.Answer;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.Scores;

/**
 * A quarter of twelve organisations on the running server: nine are counted, one is not signed off,
 * one rejected, one not returned; published, released, corrected, and published again.
 */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {
  private static final List<Organisation> TWELVE =
      Crowd.of(
          "ZP",
          12,
          OrganisationType.ACUTE_TRUST,
          OrganisationType.MENTAL_HEALTH_TRUST,
          OrganisationType.AMBULANCE_TRUST);
  private static final Organisation UNSIGNED = TWELVE.get(9);
  private static final Organisation REJECTED = TWELVE.get(10);
  private static final Organisation SILENT = TWELVE.get(11);

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Quarterly quarterly;
  @Inject Quarters quarters;
  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Workbooks workbooks;
  @Inject Returns returns;
  @Inject Scores scores;
  @Inject Publications publications;
  @Inject Reprint reprint;
  @Inject NextLook schedule;
  @Inject People people;

  @Test
  void a_quarter_is_published_released_corrected_and_published_again() throws Exception {
    organisations.saveAll(TWELVE);
    Edition edition = editions.find("edition-2026-1").orElseThrow();
    Quarter open = dated(Instant.now().plus(Duration.ofHours(2)));
    for (Organisation one : TWELVE.subList(0, 11)) {
      drop(one, edition, open, one.equals(REJECTED));
    }
    takeIn(open, 11);
    assertEquals(
        Map.of(ReturnStatus.ACCEPTED, 10L, ReturnStatus.REJECTED, 1L),
        returns.ofQuarter(open.id()).stream()
            .collect(Collectors.groupingBy(r -> r.status(), Collectors.counting())));
    TWELVE.subList(0, 9).forEach(one -> signOff(one, open));

    Publication first = publish(open, 1);
    assertEquals(9 + 1 + 1 + 1, publications.documents(first.id()).size());
    assertEquals(
        codes(TWELVE.subList(0, 9)), publications.subjects(first.id(), OrganisationPacks.KIND));
    assertSealed(first);
    String summary =
        flat(reprint.content(first, NationalSummaries.KIND, NationalSummaries.SUBJECT));
    assertTrue(summary.contains(line(UNSIGNED, "Accepted, but not signed off")), summary);
    assertTrue(summary.contains(line(REJECTED, "Sent with mistakes that were")), summary);
    assertTrue(summary.contains(line(SILENT, "Not returned")), summary);
    String table =
        new String(reprint.content(first, ComparisonTable.KIND, "england"), StandardCharsets.UTF_8);
    assertEquals(1 + 9 * 21, table.lines().count());
    reprint.assertSameBytes(first);
    assertNamesNobody(first);

    schedule.look();
    assertEquals(State.PREPARED, newest().state(), "nobody has approved it");
    publications.approve(open.id(), new Approval(people.keyOf("nora.of.england"), Instant.now()));
    schedule.look();
    assertEquals(State.PREPARED, newest().state(), "its time has not come");
    dated(Instant.now().minusSeconds(2), Instant.now().minusSeconds(1));
    schedule.look();
    Publication released = newest();
    assertEquals(State.RELEASED, released.state());
    assertEquals(first.seal(), released.seal());

    Quarter again = dated(Instant.now().plus(Duration.ofHours(2)));
    drop(REJECTED, edition, again, false);
    takeIn(again, 12);
    signOff(REJECTED, again);
    Publication second = publish(again, 2);
    assertEquals(10 + 1 + 1 + 1, publications.documents(second.id()).size());
    assertNotEquals(first.seal(), second.seal());
    assertSealed(second);
    assertEquals(released, publications.find(first.id()).orElseThrow(), "the first one stays");
    assertSealed(released);
    dated(Instant.now().minusSeconds(2), Instant.now().minusSeconds(1));
    schedule.look();
    assertEquals(State.PREPARED, newest().state(), "the old approval is not for the correction");
    assertEquals(released, publications.released(open.id()).orElseThrow());
    publications.approve(open.id(), new Approval(people.keyOf("nora.of.england"), Instant.now()));
    schedule.look();
    assertEquals(2, publications.released(open.id()).orElseThrow().version());
  }

  private static Quarter dated(Quarters quarters, Instant closes, Instant release) {
    var quarter =
        new Quarter(
            QuarterId.parse("2029-30-q1"),
            "edition-2026-1",
            new CollectionDates(closes.minus(Duration.ofDays(30)), closes, closes, release),
            true);
    quarters.save(quarter);
    return quarter;
  }

  /** Takes returns until then; released a day later. */
  private Quarter dated(Instant closes) {
    return dated(quarters, closes, closes.plus(Duration.ofDays(1)));
  }

  private Quarter dated(Instant closed, Instant release) {
    return dated(quarters, closed, release);
  }

  private void drop(Organisation one, Edition edition, Quarter quarter, boolean withoutLevels) {
    List<Answer> answers = new Crowd(2029).answers(one, edition, quarter);
    quarterly.drop(
        one.code(),
        workbooks.template(
            one,
            quarter,
            edition,
            withoutLevels
                ? answers.stream().filter(a -> !a.question().endsWith("-level")).toList()
                : answers));
  }

  private void takeIn(Quarter quarter, int versions) {
    quarterly.run(
        JobName.TAKE_IN_RETURNS,
        quarter,
        () -> {
          var all = returns.ofQuarter(quarter.id());
          return all.size() == versions
              && all.stream().noneMatch(r -> r.status() == ReturnStatus.RECEIVED);
        });
  }

  private void signOff(Organisation one, Quarter quarter) {
    var newest = returns.newest(one.code(), quarter.id()).orElseThrow();
    assertTrue(
        returns.signOff(newest.id(), Set.of(), people.keyOf("ann.of.waymark"), Instant.now()),
        () -> newest + ": " + returns.findings(newest.id()));
  }

  /** Scores all that is accepted, closes the quarter and publishes it, to be released later. */
  private Publication publish(Quarter open, int version) {
    quarterly.run(JobName.SCORE_QUARTER, open, () -> scores.all(open.id()).size() == 9 + version);
    Quarter closed = dated(Instant.now().minusSeconds(1));
    quarterly.run(
        JobName.PUBLISH_QUARTER,
        closed,
        () ->
            publications
                .newest(closed.id())
                .filter(p -> p.version() == version && p.state() == State.PREPARED)
                .isPresent());
    return newest();
  }

  private Publication newest() {
    return publications.newest(QuarterId.parse("2029-30-q1")).orElseThrow();
  }

  /** The seal is over the hashes of all documents, and these are the documents' own. */
  private void assertSealed(Publication publication) {
    StringBuilder lines = new StringBuilder();
    for (StoredDocument one : publications.documents(publication.id())) {
      assertEquals(DigestUtils.sha256Hex(publications.content(one.id())), one.sha256());
      lines.append("%s %s %s\n".formatted(one.kind(), one.subject(), one.sha256()));
    }
    assertEquals(DigestUtils.sha256Hex(lines.toString()), publication.seal());
  }

  /** Who signed is in the history, and in no document. */
  private void assertNamesNobody(Publication publication) throws IOException {
    for (StoredDocument one : publications.documents(publication.id())) {
      byte[] content = publications.content(one.id());
      String text =
          one.mediaType().equals("application/pdf")
              ? flat(content)
              : new String(content, StandardCharsets.UTF_8);
      assertFalse(text.matches("(?s).*(ann\\.of\\.waymark|person \\d).*"), one.fileName());
      assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("ann.of.waymark"));
    }
  }

  private static String line(Organisation one, String why) {
    return "%s (%s) %s %s".formatted(one.name(), one.code(), one.type().words(), why);
  }

  private static Set<String> codes(List<Organisation> organisations) {
    return organisations.stream()
        .map(o -> o.code().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String flat(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
