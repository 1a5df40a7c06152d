package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.operations.JobName;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.InboxRules;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scores;

/** One return's way, on the running server: drop folder, three jobs, one PDF. */
@ExtendWith(ArquillianExtension.class)
class OneReturnIT {
  private static final Organisation HOSPITAL =
      new Organisation(
          new OrganisationCode("ZT1"),
          "Example Hospitals Trust",
          OrganisationType.ACUTE_TRUST,
          new Area("QZ1", "Example Integrated Care Board"),
          new Area("YZ1", "Example region"));

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Quarterly quarterly;
  @Inject EntityManager em;
  @Inject Organisations organisations;
  @Inject Editions editions;
  @Inject Workbooks workbooks;
  @Inject Returns returns;
  @Inject Scores scores;
  @Inject Publications publications;
  @Inject InboxRules inbox;

  @Test
  void the_persistence_provider_is_EclipseLink_and_not_Hibernate() {
    String provider =
        em.unwrap(org.eclipse.persistence.jpa.JpaEntityManager.class).getClass().getName();
    assertTrue(provider.startsWith("org.eclipse.persistence."), provider);
  }

  @Test
  void a_dropped_workbook_becomes_scores_and_a_pdf() throws Exception {
    organisations.saveAll(List.of(HOSPITAL));
    Edition edition = editions.find("edition-2026-1").orElseThrow();
    Quarter quarter = quarterly.open("2026-27-q2", edition.id());
    byte[] workbook =
        workbooks.template(
            HOSPITAL, quarter, edition, MiddlingAnswers.to(edition, HOSPITAL.type(), quarter.id()));

    quarterly.drop(HOSPITAL.code(), workbook);
    quarterly.run(
        JobName.TAKE_IN_RETURNS,
        quarter,
        () ->
            returns
                .newest(HOSPITAL.code(), quarter.id())
                .filter(r -> r.status() != ReturnStatus.RECEIVED)
                .isPresent());
    var taken = returns.newest(HOSPITAL.code(), quarter.id()).orElseThrow();
    assertEquals(
        ReturnStatus.ACCEPTED, taken.status(), () -> returns.findings(taken.id()).toString());
    assertEquals(List.of(), leftInTheInbox(), "a file moves once its return is stored");
    assertEquals(workbook.length, returns.file(taken.id()).length);

    quarterly.run(
        JobName.SCORE_QUARTER,
        quarter,
        () -> scores.find(HOSPITAL.code(), quarter.id()).isPresent());
    MaturityScore score = scores.find(HOSPITAL.code(), quarter.id()).orElseThrow();
    assertEquals(taken.id(), score.from());
    assertTrue(score.of("overall").orElseThrow().available().isPresent());

    Quarter closed = quarterly.close(quarter);
    quarterly.run(JobName.PUBLISH_QUARTER, closed, () -> prepared(closed).isPresent());
    Publication publication = prepared(closed).orElseThrow();
    StoredDocument pack =
        publications.documents(publication.id()).stream()
            .filter(d -> d.kind().equals("organisation-pack"))
            .findFirst()
            .orElseThrow();
    byte[] pdf = publications.content(pack.id());
    assertEquals("ZT1", pack.subject());
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    assertEquals(
        ReturnStatus.PUBLISHED,
        returns.find(taken.id()).orElseThrow().status(),
        "what was counted is marked");
    Files.write(java.nio.file.Path.of(inbox.inbox().getParent().toString(), "one.pdf"), pdf);
  }

  private Optional<Publication> prepared(Quarter quarter) {
    return publications.newest(quarter.id()).filter(p -> p.state() != Publication.State.PREPARING);
  }

  private List<String> leftInTheInbox() throws Exception {
    try (var files = Files.walk(inbox.inbox())) {
      return files.filter(Files::isRegularFile).map(Object::toString).toList();
    }
  }
}
