package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;

/**
 * The quarters of a demonstration: 16 earlier ones (the earliest first), the one that ended before
 * the demonstration began and whose collection closes a minute after that, and the one that lasts,
 * whose collection is open already. All but the last year of the earlier ones were collected under
 * the edition that the demonstration's follows.
 */
public record QuarterPlan(List<Quarter> earlier, Quarter current, Quarter next) {
  static final int EARLIER = 16;

  /** How many of them the earlier edition has. */
  static final int UNDER_EARLIER_EDITION = 12;

  static final Duration OPEN_FOR = Duration.ofMinutes(1);
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  public QuarterPlan {
    earlier = List.copyOf(earlier);
  }

  static QuarterPlan from(Mark mark, String earlierEdition) {
    QuarterId lasting = QuarterId.containing(LocalDate.ofInstant(mark.begunAt(), ENGLAND));
    QuarterId ended = lasting.previous();
    Deque<Quarter> earlier = new ArrayDeque<>();
    for (QuarterId id = ended.previous(); earlier.size() < EARLIER; id = id.previous()) {
      Instant opens = at(id.lastDay().plusDays(1), LocalTime.MIDNIGHT);
      boolean late = earlier.size() < EARLIER - UNDER_EARLIER_EDITION;
      String edition = late ? mark.edition() : earlierEdition;
      earlier.addFirst(new Quarter(id, edition, usual(id, opens), true));
    }
    Instant closes = mark.begunAt().plus(OPEN_FOR);
    var minute =
        new CollectionDates(
            at(ended.lastDay().plusDays(1), LocalTime.MIDNIGHT), closes, closes, closes);
    // Nobody is there to sign a return off within the minute.
    return new QuarterPlan(
        List.copyOf(earlier),
        new Quarter(ended, mark.edition(), minute, false),
        new Quarter(lasting, mark.edition(), usual(lasting, mark.begunAt()), true));
  }

  /** Due 30 days after the quarter, closed a fortnight later, released ten days after that. */
  private static CollectionDates usual(QuarterId id, Instant opens) {
    LocalDate due = id.lastDay().plusDays(30);
    LocalTime five = LocalTime.of(17, 0);
    return new CollectionDates(
        opens,
        at(due, five),
        at(due.plusDays(14), five),
        at(due.plusDays(24), LocalTime.of(9, 30)));
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ENGLAND).toInstant();
  }
}
