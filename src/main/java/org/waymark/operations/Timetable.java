package org.waymark.operations;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happens, field by field as Jakarta Enterprise Beans' calendar timers write it: "*"
 * is always, then values ("5"), ranges ("9-17"), lists ("0,30"), steps ("*&#47;10", of seconds,
 * minutes and hours only), names ("Mon", "Jan"), and "Last" or "-1" as a day of the month. A field
 * that says none of these is an IllegalArgumentException with the line to show.
 */
public record Timetable(
    String second,
    String minute,
    String hour,
    String dayOfWeek,
    String dayOfMonth,
    String month,
    ZoneId zone) {

  private static final int MOST_CHARACTERS = 100;
  private static final Pattern STEP = Pattern.compile("(\\*|\\d{1,2})/(\\d{1,2})");
  private static final Pattern RANGE = Pattern.compile("([^-]+|-[1-7])-([^-]+|-[1-7])");
  private static final Pattern WHICH_DAY =
      Pattern.compile("(?i)(1st|2nd|3rd|4th|5th|last) (sun|mon|tue|wed|thu|fri|sat)");

  public Timetable {
    if (!ZoneId.getAvailableZoneIds().contains(zone.getId())) {
      throw new IllegalArgumentException("a time zone is a place as Europe/London, not " + zone);
    }
    check("second", second, 0, 59, List.of());
    check("minute", minute, 0, 59, List.of());
    check("hour", hour, 0, 23, List.of());
    check("dayOfWeek", dayOfWeek, 0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));
    check(
        "dayOfMonth", dayOfMonth, 1, 31, List.of("last", "-1", "-2", "-3", "-4", "-5", "-6", "-7"));
    check(
        "month",
        month,
        1,
        12,
        List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"));
  }

  /** At the first second of every minute, London time. */
  public static Timetable everyMinute() {
    return new Timetable("0", "*", "*", "*", "*", "*", ZoneId.of("Europe/London"));
  }

  /** At 3:10 in the morning, London time, when nobody works. */
  static Timetable everyNight() {
    return new Timetable("0", "10", "3", "*", "*", "*", ZoneId.of("Europe/London"));
  }

  /** "second 0, minute *&#47;10, hour 6-20, London time" without the fields that say always. */
  public String words() {
    var words = new StringBuilder("second " + second + ", minute " + minute + ", hour " + hour);
    also(words, "day of week", dayOfWeek);
    also(words, "day of month", dayOfMonth);
    also(words, "month", month);
    return words.append(", time of ").append(zone.getId()).toString();
  }

  private static void also(StringBuilder words, String name, String field) {
    if (!field.equals("*")) {
      words.append(", ").append(name).append(' ').append(field);
    }
  }

  private static void check(String name, String field, int least, int most, List<String> words) {
    boolean steps = words.isEmpty();
    if (field.equals("*") || steps && isStep(field, least, most)) {
      return;
    }
    for (String item : field.split(",", -1)) {
      if (field.length() > MOST_CHARACTERS || !isItem(item.strip(), least, most, words)) {
        throw new IllegalArgumentException(
            "%s is \"*\", or numbers from %d to %d as 5, 9-17 or 1,15%s, not \"%s\""
                .formatted(
                    name,
                    least,
                    most,
                    steps ? ", or a step as */10" : ", or words as " + words.get(0),
                    field.length() > MOST_CHARACTERS ? field.substring(0, 40) + "..." : field));
      }
    }
  }

  private static boolean isStep(String field, int least, int most) {
    Matcher step = STEP.matcher(field);
    return step.matches()
        && (step.group(1).equals("*") || isValue(step.group(1), least, most, List.of()))
        && isValue(step.group(2), 1, most, List.of());
  }

  private static boolean isItem(String item, int least, int most, List<String> words) {
    if (isValue(item, least, most, words)
        || words.contains("last") && WHICH_DAY.matcher(item).matches()) {
      return true;
    }
    Matcher range = RANGE.matcher(item);
    return range.matches()
        && isValue(range.group(1), least, most, words)
        && isValue(range.group(2), least, most, words);
  }

  private static boolean isValue(String value, int least, int most, List<String> words) {
    if (value.matches("\\d{1,2}")) {
      int number = Integer.parseInt(value);
      return number >= least && number <= most;
    }
    return words.contains(value.toLowerCase(Locale.ROOT));
  }
}
