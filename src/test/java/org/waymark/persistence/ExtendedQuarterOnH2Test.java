package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.batch.NextLook;
import org.waymark.calendar.Extension;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.jpa.PublicationRows;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.jpa.OperationRows;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.jpa.ScoreRows;

/** What the schedule does about a quarter in which one organisation has more time. */
class ExtendedQuarterOnH2Test extends RowsContract {
  private static final Instant CLOSE = quarter(QUARTER).dates().hardClose();
  private static final Instant EXTENDED = CLOSE.plus(Duration.ofDays(9));
  private static final Instant RELEASE = quarter(QUARTER).dates().release();
  private final List<String> started = new ArrayList<>();

  ExtendedQuarterOnH2Test() {
    super(Database.H2);
  }

  @BeforeEach
  void one_return_counts() {
    signedOff(ASH, 1);
  }

  @Test
  void the_publication_is_prepared_once_the_last_extension_has_ended() {
    assertThat(lookAt(CLOSE)).containsExactly("publish-quarter");
    extend(CLOSE.minus(Duration.ofHours(2)));
    assertThat(lookAt(CLOSE)).isEmpty();
    assertThat(lookAt(EXTENDED.minusSeconds(1))).isEmpty();
    assertThat(lookAt(EXTENDED)).containsExactly("publish-quarter");
  }

  @Test
  void a_return_under_an_extension_granted_after_the_preparation_makes_the_next_version() {
    Instant prepared = CLOSE.plus(Duration.ofHours(1));
    Publication first = prepared("first", prepared);
    run(em -> PublicationRows.of(em).approve(QUARTER, new Approval("person 1", prepared)));
    extend(prepared.plus(Duration.ofHours(1)));
    signedOff(BIRCH, 2);

    assertThat(lookAt(EXTENDED.minusSeconds(1))).isEmpty();
    assertThat(lookAt(EXTENDED)).containsExactly("publish-quarter");
    assertThat(lookAt(RELEASE)).as("not without it").containsExactly("publish-quarter");
    assertThat(one(em -> PublicationRows.of(em).released(QUARTER))).isEmpty();

    Publication second = prepared("second", EXTENDED.plusSeconds(60));
    assertThat(second.version()).isEqualTo(first.version() + 1);
    assertThat(lookAt(RELEASE)).isEmpty();
    assertThat(one(em -> PublicationRows.of(em).released(QUARTER)))
        .as("the approval was for the first version")
        .isEmpty();
  }

  @Test
  void an_extension_that_nobody_used_changes_nothing() {
    Instant prepared = CLOSE.plus(Duration.ofHours(1));
    prepared("first", prepared);
    run(em -> PublicationRows.of(em).approve(QUARTER, new Approval("person 1", prepared)));
    extend(prepared.plus(Duration.ofHours(1)));

    assertThat(lookAt(EXTENDED)).isEmpty();
    assertThat(lookAt(RELEASE)).isEmpty();
    assertThat(one(em -> PublicationRows.of(em).released(QUARTER))).isPresent();
  }

  @Test
  void a_return_that_is_still_to_be_examined_holds_the_release_back() {
    Instant prepared = CLOSE.plus(Duration.ofHours(1));
    prepared("first", prepared);
    run(em -> PublicationRows.of(em).approve(QUARTER, new Approval("person 1", prepared)));
    received(BIRCH, 2);

    lookAt(RELEASE);
    assertThat(one(em -> PublicationRows.of(em).released(QUARTER))).isEmpty();
  }

  private void extend(Instant at) {
    run(
        em ->
            QuarterRows.extensions(em)
                .add(new Extension(QUARTER, "RX2", EXTENDED, "Flood", "person 1", at)));
  }

  private Publication prepared(String from, Instant at) {
    return with(
        em -> {
          Publication begun = PublicationRows.of(em).prepare(QUARTER, from, at);
          ReturnRows.of(em).published(QUARTER, Set.of(ReturnStatus.SIGNED_OFF), at);
          return PublicationRows.of(em).seal(begun.id(), at);
        });
  }

  private ReturnId received(OrganisationCode code, int content) {
    var upload =
        new Upload(
            code,
            Optional.empty(),
            new FileName("r.xlsx"),
            new byte[] {(byte) content},
            Channel.WEB,
            "person 1");
    return with(em -> ReturnRows.of(em).receive(upload, quarter(QUARTER), NOON)).submitted().id();
  }

  private void signedOff(OrganisationCode code, int content) {
    ReturnId id = received(code, content);
    var answers = new Answers(code, QUARTER, quarter(QUARTER).edition(), List.of());
    Score overall =
        new Score(
            Score.OVERALL,
            Score.Tier.OVERALL,
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            null,
            List.of());
    run(
        em -> {
          ReturnRows.of(em).accept(id, answers, List.of(), NOON);
          ReturnRows.of(em).signOff(id, Set.of(), "person 2", NOON);
          ScoreRows.of(em)
              .save(
                  List.of(
                      new MaturityScore(
                          code, QUARTER, id, SmallEdition.edition().hash(), List.of(overall))));
        });
  }

  /** The jobs that the schedule starts when it looks at this moment. */
  private List<String> lookAt(Instant now) {
    started.clear();
    run(em -> look(em, Clock.fixed(now, ZoneOffset.UTC)).look());
    return List.copyOf(started);
  }

  private NextLook look(EntityManager em, Clock clock) {
    var quarters = QuarterRows.of(em);
    var returns = ReturnRows.of(em);
    return NextLook.over(
        new Starts(),
        OperationRows.runLog(em, clock),
        returns,
        new CountingReturns(
            quarters,
            returns,
            OrganisationRows.of(em),
            EditionRows.of(em, new YamlEditionFiles()),
            new Scorer()),
        ScoreRows.of(em),
        quarters,
        QuarterRows.extensions(em),
        PublicationRows.of(em),
        clock);
  }

  private final class Starts implements Jobs {
    @Override
    public long start(JobName job, Map<String, String> parameters) {
      started.add(job.id());
      return started.size();
    }

    @Override
    public Optional<JobRun> find(long execution) {
      return Optional.empty();
    }

    @Override
    public List<JobRun> latest(int most) {
      return List.of();
    }

    @Override
    public List<JobRun> recent(JobName job, Map<String, String> parameters) {
      return List.of();
    }

    @Override
    public void stop(long execution, String by) {
      throw new UnsupportedOperationException();
    }
  }
}
