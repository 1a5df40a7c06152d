package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Instant SUMMER_EVENING = Instant.parse("2026-07-31T23:30:00Z");
  private final Words words = new Words();

  @Test
  void days_and_moments_are_those_of_london() {
    assertThat(words.day(SUMMER_EVENING)).isEqualTo("1 August 2026");
    assertThat(words.exactly(SUMMER_EVENING)).isEqualTo("1 Aug 2026, 00:30:00");
    assertThat(words.moment(Instant.parse("2026-10-30T17:00:00Z")))
        .isEqualTo("5pm on 30 October 2026");
    assertThat(words.day(null) + words.moment(null) + words.exactly(null)).isEmpty();
  }

  @Test
  void how_far_away_a_day_is_counts_calendar_days() {
    Instant noon = Instant.parse("2026-11-24T12:00:00Z");
    assertThat(words.fromNow(Instant.parse("2026-11-24T23:59:00Z"), noon)).isEqualTo("today");
    assertThat(words.fromNow(Instant.parse("2026-11-25T00:01:00Z"), noon)).isEqualTo("tomorrow");
    assertThat(words.fromNow(Instant.parse("2026-11-30T17:00:00Z"), noon)).isEqualTo("in 6 days");
    assertThat(words.fromNow(Instant.parse("2026-11-23T17:00:00Z"), noon)).isEqualTo("yesterday");
    assertThat(words.fromNow(Instant.parse("2026-11-20T17:00:00Z"), noon)).isEqualTo("4 days ago");
  }

  @Test
  void counts_and_sizes_are_said_as_people_say_them() {
    assertThat(words.counted(1, "return")).isEqualTo("1 return");
    assertThat(words.counted(1024, "return")).isEqualTo("1,024 returns");
    assertThat(words.share(23, 61)).isEqualTo("23 of 61 (38%)");
    assertThat(words.share(0, 0)).isEqualTo("none");
    assertThat(words.size(640)).isEqualTo("640 bytes");
    assertThat(words.size(39_000)).isEqualTo("38 KB");
    assertThat(words.size(2_621_440)).isEqualTo("2.5 MB");
    assertThat(words.length(Duration.ofSeconds(185))).isEqualTo("3 minutes 5 seconds");
    assertThat(words.length(Duration.ofMinutes(124))).isEqualTo("2 hours 4 minutes");
    assertThat(words.shortHash("ab".repeat(32))).isEqualTo("abababababab");
    assertThat(Words.capital("acute trusts")).isEqualTo("Acute trusts");
  }
}
