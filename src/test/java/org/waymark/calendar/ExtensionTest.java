package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExtensionTest {
  private static final Instant DUE = Instant.parse("2026-10-30T17:00:00Z");
  private static final Instant CLOSE = Instant.parse("2026-11-06T17:00:00Z");
  private static final Instant RELEASE = Instant.parse("2026-11-24T09:30:00Z");
  private static final Quarter COMMON =
      new Quarter(
          QuarterId.parse("2026-27-q2"),
          "test-1",
          new CollectionDates(Instant.parse("2026-10-01T08:00:00Z"), DUE, CLOSE, RELEASE),
          true);
  private final MemoryExtensions extensions = new MemoryExtensions();

  @Test
  void an_extension_moves_what_is_due_and_where_needed_the_close() {
    extensions.add(until("RX1", "2026-11-02T17:00:00Z"));
    extensions.add(until("RX2", "2026-11-10T17:00:00Z"));

    Quarter one = extensions.ownDates(COMMON, "RX1");
    assertThat(one.dates().softDeadline()).isEqualTo("2026-11-02T17:00:00Z");
    assertThat(one.dates().hardClose()).isEqualTo(CLOSE);
    Quarter two = extensions.ownDates(COMMON, "RX2");
    assertThat(two.takesReturnsAt(Instant.parse("2026-11-10T16:59:59Z"))).isTrue();
    assertThat(two.closedAt(Instant.parse("2026-11-10T17:00:00Z"))).isTrue();
    assertThat(extensions.ownDates(COMMON, "RX3")).isEqualTo(COMMON);
    assertThat(extensions.lastClose(COMMON)).isEqualTo("2026-11-10T17:00:00Z");
  }

  @Test
  void a_later_extension_replaces_the_earlier_one_and_both_stay() {
    extensions.add(until("RX1", "2026-11-10T17:00:00Z"));
    extensions.add(until("RX1", "2026-11-03T17:00:00Z"));

    assertThat(extensions.ownDates(COMMON, "RX1").dates().softDeadline())
        .isEqualTo("2026-11-03T17:00:00Z");
    assertThat(extensions.lastClose(COMMON)).isEqualTo(CLOSE);
    assertThat(extensions.of(COMMON.id(), "RX1")).hasSize(2);
  }

  @Test
  void an_extension_lies_after_the_due_date_and_not_after_the_release() {
    assertThat(until("RX1", RELEASE.toString()).of(COMMON).dates().hardClose()).isEqualTo(RELEASE);
    for (Instant wrong : new Instant[] {DUE, RELEASE.plusSeconds(1)}) {
      assertThatThrownBy(() -> until("RX1", wrong.toString()).of(COMMON))
          .hasMessageContaining("after 5pm on 30 October 2026")
          .hasMessageContaining("not after 9:30am on 24 November 2026");
    }
  }

  @Test
  void an_extension_that_the_quarters_dates_have_overtaken_is_as_none() {
    extensions.add(until("RX1", "2026-10-30T16:00:00Z"));

    assertThat(extensions.ownDates(COMMON, "RX1")).isEqualTo(COMMON);
  }

  @Test
  void an_extension_has_a_reason() {
    assertThatThrownBy(
            () -> new Extension(COMMON.id(), "RX1", CLOSE, " ", "person 1", Instant.EPOCH))
        .hasMessageContaining("reason");
  }

  private static Extension until(String organisation, String end) {
    return new Extension(
        COMMON.id(), organisation, Instant.parse(end), "Flood", "person 1", Instant.EPOCH);
  }
}
