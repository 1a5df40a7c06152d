package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-10-30T17:00:00Z, 5pm on 30 October 2026",
    "2026-08-06T08:30:00Z, 9:30am on 6 August 2026",
    "2026-12-31T23:05:59Z, 11:05pm on 31 December 2026",
    "2026-12-31T12:00:00Z, 12pm on 31 December 2026",
    "2027-01-01T00:00:00Z, 12am on 1 January 2027"
  })
  void a_moment_is_told_as_people_in_england_say_it(Instant moment, String words) {
    assertThat(LondonTime.words(moment)).isEqualTo(words);
    assertThat(words).endsWith(LondonTime.day(moment));
  }
}
