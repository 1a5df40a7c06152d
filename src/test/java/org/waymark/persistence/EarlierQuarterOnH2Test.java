package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.calendar.QuarterId;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.DemonstrationOn;
import org.waymark.demonstration.Invented;
import org.waymark.distribution.StoredDocument;
import org.waymark.distribution.jpa.PublicationRows;
import org.waymark.editions.Edition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Successors;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.jpa.ReturnRows;
import org.waymark.scoring.jpa.ScoreRows;

/** A demonstration's own rows: what every room's adapter keeps of an earlier quarter. */
class EarlierQuarterOnH2Test extends RowsContract {
  /** The last earlier quarter, in which one corrects late and one is not signed off. */
  private static final QuarterId LAST = QuarterId.parse("2026-27-q1");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path inbox;

  EarlierQuarterOnH2Test() {
    super(Database.H2);
  }

  @BeforeEach
  void begun() {
    run(em -> em.createNativeQuery("delete from waymark.quarter").executeUpdate());
    run(em -> em.createNativeQuery("delete from waymark.organisation").executeUpdate());
    keep(Invented.EARLIER_EDITION);
    keep(Invented.EDITION);
    run(em -> DemonstrationOn.of(em, inbox).begin(Invented.REGISTER, Invented.MARK));
  }

  private void keep(Edition edition) {
    run(
        em ->
            EditionRows.of(em, new YamlEditionFiles())
                .save(edition, Invented.bytes(edition.id() + ".yaml")));
  }

  @Test
  void an_earlier_quarter_is_collected_scored_and_released_and_is_not_missing_any_more() {
    List<QuarterId> missing = all(em -> DemonstrationOn.of(em, inbox).missing(Invented.MARK));
    assertThat(missing).hasSize(16).endsWith(LAST);

    run(
        em -> {
          Demonstration demonstration = DemonstrationOn.of(em, inbox);
          demonstration.fillIn(demonstration.write(Invented.MARK, LAST));
        });

    assertThat(all(em -> DemonstrationOn.of(em, inbox).missing(Invented.MARK)))
        .hasSize(15)
        .doesNotContain(LAST);
    Map<ReturnStatus, Long> statuses =
        all(em -> ReturnRows.of(em).ofQuarter(LAST)).stream()
            .collect(Collectors.groupingBy(SubmittedReturn::status, Collectors.counting()));
    assertThat(statuses)
        .containsEntry(ReturnStatus.SUPERSEDED, 1L)
        .containsEntry(ReturnStatus.ACCEPTED, 1L)
        .containsKey(ReturnStatus.PUBLISHED)
        .doesNotContainKeys(ReturnStatus.RECEIVED, ReturnStatus.SIGNED_OFF);
    int published = statuses.getOrDefault(ReturnStatus.PUBLISHED, 0L).intValue();
    assertThat(published).isGreaterThan(35);
    assertThat(all(em -> ScoreRows.of(em).all(LAST))).hasSize(published + 1);
    assertThat(
            one(
                em ->
                    PeerFigureRows.of(em)
                        .find(LAST, PeerGroup.Kind.NATION, PeerGroup.NATION.id(), "overall")))
        .map(s -> s.n())
        .contains(published);
    var released = one(em -> PublicationRows.of(em).released(LAST)).orElseThrow();
    assertThat(released.releasedAt()).isBefore(Invented.MARK.begunAt());
    assertThat(all(em -> PublicationRows.of(em).documents(released.id())))
        .extracting(StoredDocument::kind)
        .contains("comparison-table");
    theLateCorrectionCounts();
  }

  @Test
  void a_trust_that_merged_closed_the_day_before_its_successor_took_over() {
    OrganisationCode merged = new OrganisationCode("ZZA15");
    QuarterId took = LAST.previous().previous().previous();
    assertThat(one(em -> OrganisationRows.of(em).find(merged)).orElseThrow().life().closed())
        .isEqualTo(took.previous().lastDay());
    assertThat(
            new Successors(all(em -> OrganisationRows.successions(em).all()))
                .successorsOf(merged, took.firstDay()))
        .containsExactly(new OrganisationCode("ZZA07"));
    assertThat(all(em -> OrganisationRows.entries(em).of(merged))).hasSize(2);
  }

  @Test
  void sample_returns_lie_complete_in_the_folders_of_their_organisations() throws Exception {
    int files = with(em -> DemonstrationOn.of(em, inbox).drop(Invented.REGISTER, Invented.MARK));
    assertThat(did(em -> DemonstrationOn.of(em, inbox).samplesWait())).isTrue();
    try (Stream<Path> all = Files.walk(inbox)) {
      List<String> names =
          all.filter(Files::isRegularFile).map(f -> inbox.relativize(f).toString()).toList();
      assertThat(names).hasSize(files).noneMatch(n -> n.endsWith(".part"));
      assertThat(names).contains("ZZA01/ZZA01-2026-27-q2.xlsx");
    }
  }

  /** A late correction replaces the return before the close, and its file can be read again. */
  private void theLateCorrectionCounts() {
    List<SubmittedReturn> versions =
        all(em -> ReturnRows.of(em).ofQuarter(LAST)).stream()
            .filter(r -> r.organisation().equals(new OrganisationCode("ZZC04")))
            .toList();
    assertThat(versions)
        .extracting(SubmittedReturn::status)
        .containsExactly(ReturnStatus.SUPERSEDED, ReturnStatus.PUBLISHED);
    SubmittedReturn second = versions.get(1);
    assertThat(all(em -> ReturnRows.of(em).history(second.id())))
        .extracting(ReturnEvent::status)
        .containsExactly(
            ReturnStatus.RECEIVED,
            ReturnStatus.ACCEPTED,
            ReturnStatus.SIGNED_OFF,
            ReturnStatus.PUBLISHED);
    assertThat(bytes(em -> ReturnRows.of(em).file(second.id()))).hasSize((int) second.size());
    assertThat(all(em -> ReturnRows.of(em).findings(second.id())))
        .filteredOn(Finding::mustFix)
        .isEmpty();
    assertThat(one(em -> ReturnRows.of(em).answers(second.id())).orElseThrow().all())
        .hasSizeGreaterThan(30)
        .allMatch(a -> !a.source().cell().isEmpty());
  }
}
