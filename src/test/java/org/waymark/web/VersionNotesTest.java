package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publication.State;
import org.waymark.distribution.StoredDocument;
import org.waymark.reporting.SealedRow;
import org.waymark.returns.poi.Samples;
import org.waymark.web.ProvenanceDesk.Sealed;
import org.waymark.web.ReleasedComparisons.OfVersion;

class VersionNotesTest {
  private static final PeerComparison COMPARISON =
      new PeerComparison(Samples.QUARTER, Samples.EDITION, List.of(Samples.TRUST), List.of());
  private static final StoredDocument TABLE =
      new StoredDocument(
          5, 1, "comparison-table", "england", "t.csv", "text/csv", "c".repeat(64), 9);

  private static Publication version(int number, String madeFrom, @Nullable Instant released) {
    return new Publication(
        number,
        QuarterId.parse("2026-27-q2"),
        number,
        released == null ? State.PREPARED : State.RELEASED,
        madeFrom,
        Instant.EPOCH,
        Instant.EPOCH,
        "d".repeat(64),
        released);
  }

  private static Sealed row(Map<String, String> columns, String... unlike) {
    return new Sealed(TABLE, new SealedRow(columns), List.of(unlike));
  }

  private static final Publication FIRST =
      version(1, COMPARISON.madeFrom(), Instant.parse("2026-11-24T09:30:00Z"));

  @Test
  void of_what_stands_as_it_was_sealed_nothing_needs_to_be_said() {
    assertThat(
            VersionNotes.of(
                FIRST,
                Optional.of(FIRST),
                new OfVersion(COMPARISON, false),
                Optional.of(row(Map.of("rank", "2")))))
        .isEmpty();
  }

  @Test
  void a_replaced_version_says_by_what_and_when_and_that_it_was_scored_anew() {
    Publication second = version(2, COMPARISON.madeFrom(), Instant.parse("2026-12-03T09:30:00Z"));
    assertThat(
            VersionNotes.of(
                FIRST,
                Optional.of(second),
                new OfVersion(COMPARISON, true),
                Optional.of(
                    row(Map.of("rank", "2", "rank_low", "1", "rank_high", "4", "ranked", "9")))))
        .containsExactly(
            "Version 1 was replaced by version 2 on 3 December 2026.",
            "The scores kept today are no longer those of this version, so its figures are worked"
                + " out again, by version 2026.1 of the method, from the answers in the returns that"
                + " it was made from.",
            "How its rank was drawn is not kept once a later version is prepared. Its sealed table"
                + " says rank 2 (1 to 4) of 9.");
  }

  @Test
  void another_register_and_figures_that_differ_from_the_sealed_ones_are_told() {
    Publication other = version(1, "e".repeat(64), Instant.parse("2026-11-24T09:30:00Z"));
    assertThat(
            VersionNotes.of(
                other,
                Optional.of(other),
                new OfVersion(COMPARISON, false),
                Optional.of(row(Map.of(), "median", "position"))))
        .hasSize(2)
        .anyMatch(n -> n.startsWith("The register of organisations has changed"))
        .anyMatch(n -> n.contains("differs from the sealed table in: median, position."));
  }
}
