package org.waymark.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publication.State;

class ReleaseRuleTest {
  private static final Instant SEALED = Instant.parse("2026-11-07T09:00:00Z");
  private static final Instant RELEASE = Instant.parse("2026-11-24T09:30:00Z");
  private static final Quarter QUARTER =
      new Quarter(
          new QuarterId(2026, 2),
          "edition-2026-1",
          new CollectionDates(
              Instant.parse("2026-10-01T08:00:00Z"),
              Instant.parse("2026-10-30T17:00:00Z"),
              Instant.parse("2026-11-06T17:00:00Z"),
              RELEASE),
          true);

  @Test
  void a_prepared_publication_is_released_when_approved_and_its_time_has_come() {
    assertThat(may(State.PREPARED, 1, SEALED, RELEASE)).isTrue();
    assertThat(may(State.PREPARED, 1, SEALED, RELEASE.minusMillis(1))).isFalse();
    assertThat(may(State.PREPARING, 1, SEALED, RELEASE)).isFalse();
    assertThat(may(State.RELEASED, 1, SEALED, RELEASE)).isFalse();
    assertThat(
            ReleaseRule.mayRelease(
                publication(State.PREPARED, 1), QUARTER, Optional.empty(), RELEASE))
        .isFalse();
  }

  @Test
  void a_first_version_may_be_approved_in_advance_and_a_correction_only_once_it_is_prepared() {
    Instant before = SEALED.minus(Duration.ofDays(1));
    assertThat(may(State.PREPARED, 1, before, RELEASE)).isTrue();
    assertThat(may(State.PREPARED, 2, before, RELEASE)).isFalse();
    assertThat(may(State.PREPARED, 2, SEALED, RELEASE)).isTrue();
  }

  private static boolean may(State state, int version, Instant approved, Instant now) {
    return ReleaseRule.mayRelease(
        publication(state, version), QUARTER, Optional.of(new Approval("nora", approved)), now);
  }

  private static Publication publication(State state, int version) {
    return new Publication(
        1, QUARTER.id(), version, state, "a".repeat(64), SEALED, SEALED, "b".repeat(64), null);
  }
}
