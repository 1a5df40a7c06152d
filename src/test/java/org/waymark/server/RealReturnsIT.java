package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.editions.Edition;
import org.waymark.editions.EditionShelf;
import org.waymark.operations.JobName;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.realdata.DmaEdition;
import org.waymark.realdata.DmaPublishedScores;
import org.waymark.realdata.DmaReturn;
import org.waymark.realdata.DmaReturns;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Workbooks;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scores;

/**
 * The 239 trusts of the national assessment of 2015/16 as Excel workbooks through the running
 * server: the scores must be those that were published.
 */
@Tag("full")
@ExtendWith(ArquillianExtension.class)
class RealReturnsIT {
  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Quarterly quarterly;
  @Inject EditionShelf shelf;
  @Inject Organisations organisations;
  @Inject Workbooks workbooks;
  @Inject Returns returns;
  @Inject Scores scores;
  @Inject PeerFigures figures;
  @Inject Publications publications;

  @Test
  void dropped_workbooks_of_239_trusts_give_the_published_scores_and_239_packs() {
    Edition edition =
        shelf
            .shelve("dma.yaml", DmaEdition.text().getBytes(StandardCharsets.UTF_8))
            .value()
            .orElseThrow();
    organisations.saveAll(DmaReturns.organisations());
    Quarter quarter = quarterly.open("2015-16-q4", edition.id());
    for (DmaReturn one : DmaReturns.all()) {
      quarterly.drop(
          one.organisation().code(),
          workbooks.template(one.organisation(), quarter, edition, one.answers()));
    }

    quarterly.run(
        JobName.TAKE_IN_RETURNS,
        quarter,
        () -> {
          List<SubmittedReturn> all = returns.ofQuarter(quarter.id());
          return all.size() == 239
              && all.stream().noneMatch(r -> r.status() == ReturnStatus.RECEIVED);
        });
    assertEquals(
        Map.of(ReturnStatus.ACCEPTED, 239L),
        returns.ofQuarter(quarter.id()).stream()
            .collect(Collectors.groupingBy(SubmittedReturn::status, Collectors.counting())));

    quarterly.run(JobName.SCORE_QUARTER, quarter, () -> scores.all(quarter.id()).size() == 239);
    assertEquals(List.of(), differences(quarter));

    Quarter closed = quarterly.close(quarter);
    quarterly.run(
        JobName.PUBLISH_QUARTER,
        closed,
        () ->
            publications
                .newest(closed.id())
                .filter(p -> p.state() != Publication.State.PREPARING)
                .isPresent());
    Publication publication = publications.newest(closed.id()).orElseThrow();
    assertEquals(239, publications.subjects(publication.id(), "organisation-pack").size());
    assertEquals(
        List.of("73", "40", "68"),
        List.of(
            nationalMean(closed, "readiness"),
            nationalMean(closed, "capabilities"),
            nationalMean(closed, "enabling_infrastructure")));
  }

  private List<String> differences(Quarter quarter) {
    Map<OrganisationCode, MaturityScore> ours =
        scores.all(quarter.id()).stream()
            .collect(Collectors.toMap(MaturityScore::organisation, s -> s));
    List<String> differences = new ArrayList<>();
    for (DmaPublishedScores published : DmaPublishedScores.all()) {
      MaturityScore own = ours.get(published.organisation());
      published.themes().forEach((id, value) -> compare(differences, own, id, value));
      published.issues().forEach((id, value) -> compare(differences, own, id, value));
    }
    return differences;
  }

  private static void compare(
      List<String> differences, MaturityScore own, String measure, BigDecimal published) {
    String value =
        own.of(measure).flatMap(s -> s.available()).map(BigDecimal::toPlainString).orElse("none");
    if (!value.equals(published.toPlainString())) {
      differences.add(
          "%s %s: %s, published %s".formatted(own.organisation(), measure, value, published));
    }
  }

  private String nationalMean(Quarter quarter, String theme) {
    return figures
        .find(quarter.id(), PeerGroup.Kind.NATION, PeerGroup.NATION.id(), theme)
        .map(s -> s.mean())
        .map(mean -> mean.setScale(0, RoundingMode.HALF_UP).toPlainString())
        .orElse("none");
  }
}
