package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnStatus;

class SealedReturnsTest {
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

  @Test
  void the_status_at_a_moment_is_that_of_the_last_event_until_then() {
    List<ReturnEvent> history =
        List.of(
            event(ReturnStatus.RECEIVED, 0),
            event(ReturnStatus.ACCEPTED, 10),
            event(ReturnStatus.PUBLISHED, 20),
            event(ReturnStatus.SUPERSEDED, 30));
    assertThat(CountingReturns.statusAt(NOON.minusSeconds(1), history)).isNull();
    assertThat(CountingReturns.statusAt(NOON.plusSeconds(19), history))
        .isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(CountingReturns.statusAt(NOON.plusSeconds(20), history))
        .isEqualTo(ReturnStatus.PUBLISHED);
    assertThat(CountingReturns.statusAt(NOON.plusSeconds(99), history))
        .isEqualTo(ReturnStatus.SUPERSEDED);
  }

  private static ReturnEvent event(ReturnStatus status, long second) {
    return new ReturnEvent(status, NOON.plusSeconds(second), "Waymark", "");
  }
}
