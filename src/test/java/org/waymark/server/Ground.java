package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.reporting.Document;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scores;
import org.waymark.server.Visitor.Reply;

/** What the table of access asks about; as far as the API makes it, it is made by the API. */
@Dependent
public class Ground {
  static final Organisation OURS = organisation("ZV1", "QZV");
  static final Organisation OTHER = organisation("ZV2", "QZW");
  private static final Pattern NUMBER = Pattern.compile("\"(?:id|execution)\":(\\d+)");

  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Quarters quarters;
  @Inject Workbooks workbooks;
  @Inject Publications publications;
  @Inject Scores scores;

  /** The numbers of what is there, by the names of the table's places. */
  Map<String, String> laid(Visitor operator, Visitor submitter, Visitor approver) {
    organisations.saveAll(List.of(OURS, OTHER));
    quarter(operator, "2030-31-q1", Instant.now().plus(Duration.ofHours(2)));
    for (String without : List.of("2030-31-q2", "2030-31-q3")) {
      quarter(operator, without, Instant.now().minusSeconds(1));
    }
    String ours = number(send(submitter, "2030-31-q1"));
    String run = started(operator, "take-in-returns", "2030-31-q1");
    await("accepted", () -> submitter.get("/api/returns/" + ours), "\"status\":\"ACCEPTED\"");
    await("ended", () -> operator.get("/api/jobs/" + run), "\"state\":\"COMPLETED\"");
    expect(200, approver.send("POST", "/api/returns/" + ours + "/sign-off", "", new byte[0]));
    started(operator, "score-quarter", "2030-31-q1");
    String scored = "/api/scores/2030-31-q1?organisation=ZV1";
    await("scored", () -> submitter.get(scored), "\"measure\":\"overall\"");

    MaturityScore score = scores.find(OURS.code(), QuarterId.parse("2030-31-q1")).orElseThrow();
    scores.save(
        List.of(
            new MaturityScore(
                OURS.code(),
                QuarterId.parse("2030-31-q2"),
                score.from(),
                score.editionHash(),
                score.scores())));
    List<String> told = published("2030-31-q2", true);
    List<String> secret = published("2030-31-q3", false);
    return Map.of(
        "ours", ours,
        "run", run,
        "told", told.get(0),
        "toldNation", told.get(1),
        "secret", secret.get(0),
        "nation", secret.get(1));
  }

  static void quarter(Visitor operator, String id, Instant closes) {
    expect(
        200,
        operator.send(
            "PUT",
            "/api/quarters/" + id,
            "application/json",
            ("{\"edition\":\"edition-2026-1\",\"opens\":\"%s\",\"softDeadline\":\"%s\","
                    + "\"hardClose\":\"%s\",\"release\":\"%s\",\"signOffNeeded\":false}")
                .formatted(Instant.now().minus(Duration.ofDays(1)), closes, closes, closes)
                .getBytes(StandardCharsets.UTF_8)));
  }

  private Reply send(Visitor submitter, String quarter) {
    return expect(
        201,
        submitter.send(
            "POST",
            "/api/returns?quarter=" + quarter + "&fileName=ours.xlsx",
            "application/octet-stream",
            workbook(quarter)));
  }

  /** The organisation's workbook for the quarter, filled in. */
  byte[] workbook(String quarterId) {
    Edition edition = editions.find("edition-2026-1").orElseThrow();
    Quarter quarter = quarters.find(QuarterId.parse(quarterId)).orElseThrow();
    return workbooks.template(
        OURS, quarter, edition, MiddlingAnswers.to(edition, OURS.type(), quarter.id()));
  }

  /** Starts the job, which the schedule may be running just now. */
  static String started(Visitor operator, String job, String quarter) {
    String path = "/api/jobs/%s?quarter=%s".formatted(job, quarter);
    return number(
        await(
            job + " started",
            () -> operator.send("POST", path, "", new byte[0]),
            "\"execution\":"));
  }

  private List<String> published(String quarter, boolean released) {
    QuarterId id = QuarterId.parse(quarter);
    Publication publication = publications.prepare(id, "for the table of access", Instant.now());
    for (String subject : List.of(OURS.code().value(), "england")) {
      publications.put(
          publication.id(),
          new Document(
              subject.equals("england") ? "national-summary" : "organisation-pack",
              subject,
              subject + ".pdf",
              "application/pdf",
              "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    }
    publications.seal(publication.id(), Instant.now());
    if (released) {
      publications.release(publication.id(), Instant.now());
    }
    List<StoredDocument> documents = publications.documents(publication.id());
    return List.of(idOf(documents, OURS.code().value()), idOf(documents, "england"));
  }

  private static String idOf(List<StoredDocument> documents, String subject) {
    return documents.stream()
        .filter(d -> d.subject().equals(subject))
        .map(d -> Long.toString(d.id()))
        .findFirst()
        .orElseThrow();
  }

  static String number(Reply reply) {
    Matcher number = NUMBER.matcher(reply.text());
    if (!number.find()) {
      throw new AssertionError(reply.status() + " without a number: " + reply.text());
    }
    return number.group(1);
  }

  static Reply expect(int status, Reply reply) {
    if (reply.status() != status) {
      throw new AssertionError(
          "%s, expected %d: %s".formatted(reply.status(), status, reply.text()));
    }
    return reply;
  }

  /** Asks until the answer says so, for as long as the schedule may take and some more. */
  static Reply await(String what, Supplier<Reply> ask, String says) {
    Instant end = Instant.now().plusSeconds(90);
    Reply reply = ask.get();
    while (!reply.text().contains(says)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "not %s in 90 s; %d: %s".formatted(what, reply.status(), reply.text()));
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
      reply = ask.get();
    }
    return reply;
  }

  private static Organisation organisation(String code, String icb) {
    return new Organisation(
        new OrganisationCode(code),
        "Example Trust " + code,
        OrganisationType.ACUTE_TRUST,
        new Area(icb, "Example Integrated Care Board " + icb),
        new Area("YZ1", "Example region"));
  }
}
