package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.CellContent;

/** What is read from what people type, and what is left to them to say again. */
class ReadingTest {
  private static final AnswerKind.Quantity PERCENT =
      new AnswerKind.Quantity(true, "", null, null, null);

  @ParameterizedTest
  @CsvSource({
    "'£3m', £, 3000000",
    "'£1.5 million', pounds, 1500000",
    "'£2bn', £, 2000000000",
    "'3k', days, 3000",
    "'1,200', days, 1200",
    "' 4 ', days, 4",
    "'45 days', days, 45",
    "'45 minutes', minutes, 45",
    "'1,234.5', hours, 1234.5",
    "'0.125', hours, 0.125",
    "'-3', days, -3"
  })
  void a_number_with_one_meaning_is_read(String typed, String unit, BigDecimal number) {
    assertThat(quantity(typed, unit))
        .get()
        .usingComparator(BigDecimal::compareTo)
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'1.200', days",
    "'1,2', days",
    "'£3k', hours",
    "'45m', minutes",
    "'４', days",
    "'none', days",
    "'n/a', days",
    "'1 200', days",
    "'12-15', days",
    "'<5', days",
    "'about 12', days",
    "'€3m', £",
    "'12%', days",
    "'1.2.3', days",
    "'1e3', days",
    "'twelve', days"
  })
  void a_number_that_may_mean_something_else_is_not(String typed, String unit) {
    assertThat(quantity(typed, unit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 %", "12%", "12", "12 per cent", "12percent", "12.0"})
  void a_percentage_is_read_in_its_own_terms(String typed) {
    assertThat(Reading.quantity(PERCENT, new CellContent.Text(typed)))
        .get()
        .usingComparator(BigDecimal::compareTo)
        .isEqualTo(BigDecimal.valueOf(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"£12", "12k", "12%%", "12% of 40", "% 12"})
  void what_is_no_percentage_is_not_read_as_one(String typed) {
    assertThat(Reading.quantity(PERCENT, new CellContent.Text(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Level 3, 3", "level 0, 0", "' 4 ', 4", "5.0, 5"})
  void a_level_may_be_called_one(String typed, int level) {
    assertThat(Reading.level(new CellContent.Text(typed), 5)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-01",
        "2026/02/01",
        "1 Feb 2026",
        "1 February 2026",
        "1st February 2026",
        "1st of February 2026",
        "Sunday 1 February 2026",
        "Sun, 1 Feb 2026",
        "February 1, 2026",
        "01/02/2026",
        "1/2/2026",
        "01.02.2026",
        "01-02-2026",
        "1-Feb-2026",
        "2026-02-01T00:00:00",
        "2026-02-01 00:00"
      })
  void a_day_is_read_with_the_day_before_the_month(String typed) {
    assertThat(Reading.day(new CellContent.Text(typed))).contains(LocalDate.of(2026, 2, 1));
  }

  @Test
  void september_is_short_in_two_ways() {
    assertThat(Reading.day(new CellContent.Text("30 Sept 2026")))
        .isEqualTo(Reading.day(new CellContent.Text("30 sep 2026")))
        .contains(LocalDate.of(2026, 9, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/2/26", "Feb 2026", "2026", "31/02/2026", "12/31/2026", "01/02/1066", "soon"})
  void what_is_no_day_or_may_be_another_is_not_read(String typed) {
    assertThat(Reading.day(new CellContent.Text(typed))).isEmpty();
  }

  @Test
  void a_date_that_lost_its_format_is_counted_as_its_workbook_counts() {
    LocalDate day = LocalDate.of(2026, 9, 30);
    assertThat(Reading.day(serial("46295", false))).contains(day);
    assertThat(Reading.day(serial("44833", true))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "20260930", "46295.5", "7", "-46295", "1E300"})
  void other_numbers_are_no_days(String number) {
    assertThat(Reading.day(serial(number, false))).isEmpty();
  }

  private static CellContent serial(String number, boolean since1904) {
    return new CellContent.Number(new BigDecimal(number), false, since1904);
  }

  private static Optional<BigDecimal> quantity(String typed, String unit) {
    return Reading.quantity(
        new AnswerKind.Quantity(false, unit, null, null, null), new CellContent.Text(typed));
  }
}
