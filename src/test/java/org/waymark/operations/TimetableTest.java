package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | *          | *     | *         | *                | *
          */15 | 5          | 9-17  | Mon-Fri   | 1,15             | Jan
          30   | */10       | 6/2   | 0,6       | Last             | 3-5,dec
          59   | 0,15,30,45 | 22-5  | Fri-Mon   | -7               | 12
          1, 2 | 1/30       | 23    | sun       | 1st Mon,last Fri | Nov-Feb
          0    | 0          | 12    | 7         | 20-Last          | *
          """)
  void every_kind_of_field_is_understood(
      String second, String minute, String hour, String weekDay, String monthDay, String month) {
    assertThat(new Timetable(second, minute, hour, weekDay, monthDay, month, LONDON))
        .extracting(Timetable::second, Timetable::dayOfMonth)
        .containsExactly(second, monthDay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          second     | 60
          second     | -1
          second     | 5-
          second     | 1,,2
          minute     | every minute
          minute     | */0
          minute     | */61
          minute     | 70/5
          hour       | 24
          hour       | Mon
          hour       | 1,*/2
          dayOfWeek  | 8
          dayOfWeek  | Monday
          dayOfWeek  | */2
          dayOfMonth | 0
          dayOfMonth | 32
          dayOfMonth | -8
          dayOfMonth | 6th Mon
          dayOfMonth | 1st Mon-3
          month      | 13
          month      | 0
          month      | Last
          """)
  void a_field_that_no_timer_knows_is_named_with_what_it_may_be(String field, String value) {
    assertThatThrownBy(() -> with(field, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " is \"*\", or numbers from ")
        .hasMessageEndingWith("not \"" + value + "\"");
  }

  @Test
  void an_endless_field_is_refused_and_not_repeated_whole() {
    assertThatThrownBy(() -> with("minute", "1,".repeat(5000) + "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .extracting(e -> String.valueOf(e.getMessage()).length())
        .asInstanceOf(InstanceOfAssertFactories.INTEGER)
        .isLessThan(200);
  }

  @Test
  void a_time_zone_that_timers_do_not_know_is_refused() {
    assertThatThrownBy(() -> new Timetable("0", "*", "*", "*", "*", "*", ZoneId.of("GMT+01:00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a time zone is a place as Europe/London, not GMT+01:00");
  }

  @Test
  void its_words_leave_out_what_says_always() {
    assertThat(Timetable.everyMinute().words())
        .isEqualTo("second 0, minute *, hour *, time of Europe/London");
    assertThat(with("dayOfWeek", "Mon-Fri").words())
        .isEqualTo("second 0, minute *, hour *, day of week Mon-Fri, time of Europe/London");
  }

  private static Timetable with(String field, String value) {
    return new Timetable(
        field.equals("second") ? value : "0",
        field.equals("minute") ? value : "*",
        field.equals("hour") ? value : "*",
        field.equals("dayOfWeek") ? value : "*",
        field.equals("dayOfMonth") ? value : "*",
        field.equals("month") ? value : "*",
        LONDON);
  }
}
