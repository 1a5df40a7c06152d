package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.returns.ReturnStatus.ACCEPTED;
import static org.waymark.returns.ReturnStatus.PUBLISHED;
import static org.waymark.returns.ReturnStatus.SIGNED_OFF;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnStatus;

/** The policy as architecture.md words it, "The way of one return", step 3. */
class CountingRuleTest {

  @Test
  void a_publication_counts_what_is_signed_off() {
    assertThat(CountingRule.PUBLICATION.statuses(quarter(true)))
        .containsExactlyInAnyOrder(SIGNED_OFF, PUBLISHED);
    assertThat(CountingRule.PUBLICATION.counts(ACCEPTED, quarter(true))).isFalse();
  }

  @Test
  void a_quarter_without_sign_off_publishes_what_is_accepted() {
    assertThat(CountingRule.PUBLICATION.statuses(quarter(false)))
        .containsExactlyInAnyOrder(ACCEPTED, SIGNED_OFF, PUBLISHED);
  }

  @Test
  void provisional_scores_count_accepted_returns_and_nothing_unexamined_or_refused() {
    assertThat(CountingRule.PROVISIONAL.statuses(quarter(true)))
        .containsExactlyInAnyOrder(ACCEPTED, SIGNED_OFF, PUBLISHED)
        .doesNotContain(ReturnStatus.RECEIVED, ReturnStatus.REJECTED, ReturnStatus.SUPERSEDED);
  }

  private static Quarter quarter(boolean signOffNeeded) {
    return new Quarter(
        new QuarterId(2026, 2),
        "sample-1",
        new CollectionDates(
            Instant.parse("2026-10-01T08:00:00Z"),
            Instant.parse("2026-10-20T16:00:00Z"),
            Instant.parse("2026-10-27T16:00:00Z"),
            Instant.parse("2026-11-20T09:30:00Z")),
        signOffNeeded);
  }
}
