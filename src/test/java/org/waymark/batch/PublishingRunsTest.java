package org.waymark.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.advice.Exemplars;
import org.waymark.advice.QuarterAdvice;
import org.waymark.advice.QuarterFacts;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publication;
import org.waymark.editions.Edition;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.Fixtures;
import org.waymark.reporting.Histories;

class PublishingRunsTest {
  private static final Instant OPENS = Instant.parse("2026-10-01T08:00:00Z");
  private static final Instant DUE = Instant.parse("2026-10-30T17:00:00Z");
  private static final Edition EDITION = Fixtures.levels();
  private static final Quarter QUARTER =
      new Quarter(
          new QuarterId(2026, 2), EDITION.id(), new CollectionDates(OPENS, DUE, DUE, DUE), false);
  private static final PeerComparison COMPARISON =
      new PeerComparison(QUARTER, EDITION, List.of(), List.of());
  private static final Trends TRENDS = Histories.trends(EDITION, 2);
  private static final String INPUTS = Publication.inputs(COMPARISON, TRENDS);

  private static final Exemplars NOBODY = Exemplars.of(COMPARISON, List.of());

  private final PublishingRuns underWay = new PublishingRuns();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void parts_that_ask_at_once_share_what_the_first_brought_together() throws Exception {
    int parts = 8;
    var together = new CountDownLatch(parts);
    List<PublishingRun> got =
        IntStream.range(0, parts)
            .mapToObj(
                part ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          together.countDown();
                          try {
                            together.await(10, TimeUnit.SECONDS);
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return underWay.of(7, this::make);
                        },
                        task -> new Thread(task).start()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(made).hasValue(1);
    assertThat(got).allMatch(run -> run == got.get(0));
  }

  @Test
  void a_run_is_let_go_when_it_ends_and_one_whose_end_was_missed_when_others_come() {
    PublishingRun first = underWay.of(1, this::make);
    underWay.ended(1);
    assertThat(underWay.of(1, this::make)).isNotSameAs(first);
    underWay.of(2, this::make);
    underWay.of(3, this::make);
    made.set(0);
    underWay.of(3, this::make);
    underWay.of(2, this::make);
    assertThat(made).as("the two newest are kept").hasValue(0);
    underWay.of(1, this::make);
    assertThat(made).as("the third is not").hasValue(1);
  }

  @Test
  void a_restart_that_would_mix_other_returns_into_the_publication_fails() {
    assertThat(run("0".repeat(64), Publication.State.PREPARED).takesDocuments()).isFalse();
    assertThat(run(INPUTS, Publication.State.PREPARING).takesDocuments()).isTrue();
    assertThat(Publication.inputs(COMPARISON, Histories.trends(EDITION, 3)))
        .as("made of another earlier quarter too")
        .isNotEqualTo(INPUTS);
    assertThatThrownBy(() -> run("0".repeat(64), Publication.State.PREPARING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("changed while its publication was being prepared");
  }

  private PublishingRun make() {
    made.incrementAndGet();
    return run(INPUTS, Publication.State.PREPARING);
  }

  @Test
  void a_publication_knows_its_comparison_whatever_trends_led_up_to_it() {
    for (int quarters : new int[] {2, 3}) {
      String inputs = Publication.inputs(COMPARISON, Histories.trends(EDITION, quarters));
      PublishingRun sealed = run(inputs, Publication.State.PREPARED);
      assertThat(sealed.publication().isMadeFrom(COMPARISON)).isTrue();
    }
    assertThat(run("f".repeat(64), Publication.State.PREPARED).publication().isMadeFrom(COMPARISON))
        .isFalse();
  }

  private static PublishingRun run(String madeFrom, Publication.State state) {
    return new PublishingRun(
        new Publication(1, QUARTER.id(), 1, state, madeFrom, OPENS, null, null, null),
        QUARTER,
        COMPARISON,
        TRENDS,
        new Once<>(() -> new QuarterAdvice(COMPARISON, QuarterFacts.NONE, NOBODY, List.of())),
        new DocumentSettings(false));
  }
}
