package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;

class QuarterPlanTest {
  /** The first moment of a quarter in London, the last one, a leap day, an ordinary day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-30T23:00:00Z",
        "2027-03-31T22:59:59Z",
        "2028-02-29T12:00:00Z",
        "2026-11-24T09:15:30Z"
      })
  void whenever_it_begins_history_is_over_and_two_collections_are_open(String moment) {
    Instant now = Instant.parse(moment);
    QuarterPlan plan = QuarterPlan.from(new Mark(now, "edition-2026-1"), "edition-2025-1");

    assertThat(plan.earlier()).hasSize(16);
    assertThat(plan.earlier()).allMatch(q -> q.dates().release().isBefore(now));
    assertThat(plan.current().takesReturnsAt(now)).isTrue();
    assertThat(plan.current().dates().hardClose()).isEqualTo(now.plus(Duration.ofMinutes(1)));
    assertThat(plan.current().dates().release()).isEqualTo(plan.current().dates().hardClose());
    assertThat(plan.next().takesReturnsAt(now)).isTrue();
    assertThat(plan.next().dates().softDeadline()).isAfter(now.plus(Duration.ofDays(29)));
  }

  @Test
  void the_quarters_follow_one_another_up_to_the_one_that_lasts() {
    QuarterPlan plan = Invented.PLAN;
    List<QuarterId> ids =
        Stream.concat(plan.earlier().stream(), Stream.of(plan.current(), plan.next()))
            .map(Quarter::id)
            .toList();
    for (int i = 1; i < ids.size(); i++) {
      assertThat(ids.get(i)).isEqualTo(ids.get(i - 1).next());
    }
    assertThat(plan.current().id()).hasToString("2026-27-q2");
    assertThat(plan.next().id()).hasToString("2026-27-q3");
  }

  @Test
  void all_but_the_last_year_of_history_is_of_the_earlier_edition() {
    assertThat(Invented.PLAN.earlier().stream().map(Quarter::edition))
        .startsWith(Collections.nCopies(12, "edition-2025-1").toArray(String[]::new))
        .endsWith(Collections.nCopies(4, "edition-2026-1").toArray(String[]::new));
    assertThat(Invented.PLAN.current().edition()).isEqualTo("edition-2026-1");
  }

  @Test
  void what_took_long_to_make_does_not_shorten_the_collection() {
    Mark asked = Invented.MARK;
    Instant begun = asked.begunAt();
    assertThat(asked.madeAt(begun.plusSeconds(5))).isEqualTo(asked);
    assertThat(asked.madeAt(begun.plusSeconds(50)).begunAt()).isEqualTo(begun.plusSeconds(30));
  }
}
