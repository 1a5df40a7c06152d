package org.waymark.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the NHS financial year, which starts on 1 April: written "2026-27-q2" for July to
 * September 2026. Years 1990 to 2098.
 */
public record QuarterId(int startYear, int number) implements Comparable<QuarterId> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})-q([1-4])");
  private static final String[] MONTHS = {
    "April to June", "July to September", "October to December", "January to March"
  };

  public QuarterId {
    if (startYear < 1990 || startYear > 2098 || number < 1 || number > 4) {
      throw new IllegalArgumentException("no such quarter: " + startYear + " q" + number);
    }
  }

  /** Reads "2026-27-q2"; anything else is an IllegalArgumentException that names the form. */
  public static QuarterId parse(String text) {
    Matcher m = FORM.matcher(text);
    if (m.matches()) {
      int year = Integer.parseInt(m.group(1));
      if ((year + 1) % 100 == Integer.parseInt(m.group(2))) {
        return new QuarterId(year, Integer.parseInt(m.group(3)));
      }
    }
    throw new IllegalArgumentException(
        "a quarter is written like 2026-27-q2, not \"" + text + "\"");
  }

  public static QuarterId containing(LocalDate day) {
    int year = day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    return new QuarterId(year, (day.getMonthValue() + 8) % 12 / 3 + 1);
  }

  public QuarterId previous() {
    return number == 1 ? new QuarterId(startYear - 1, 4) : new QuarterId(startYear, number - 1);
  }

  public QuarterId next() {
    return number == 4 ? new QuarterId(startYear + 1, 1) : new QuarterId(startYear, number + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(startYear, 4, 1).plusMonths(3L * (number - 1));
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  /** "July to September 2026 (quarter 2, 2026 to 2027)". */
  public String words() {
    return "%s %d (%s)"
        .formatted(MONTHS[number - 1], number == 4 ? startYear + 1 : startYear, shortWords());
  }

  /** "quarter 2, 2026 to 2027". */
  public String shortWords() {
    return "quarter %d, %d to %d".formatted(number, startYear, startYear + 1);
  }

  /** "July to September 2026". */
  public String months() {
    return MONTHS[number - 1] + " " + (number == 4 ? startYear + 1 : startYear);
  }

  @Override
  public int compareTo(QuarterId other) {
    return firstDay().compareTo(other.firstDay());
  }

  @Override
  public String toString() {
    return "%d-%02d-q%d".formatted(startYear, (startYear + 1) % 100, number);
  }
}
