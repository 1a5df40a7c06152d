package org.waymark.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.LondonTime;
import org.waymark.organisations.RegisterChange.Kind;

/** Tells how an organisation differs from what the register had of it. */
final class RegisterChanges {
  private RegisterChanges() {}

  /** Nothing when nothing changed; several when several things did. */
  static List<RegisterChange> between(
      @Nullable Organisation before, Organisation after, LocalDate day) {
    List<RegisterChange> changes = new ArrayList<>();
    if (before == null) {
      boolean over = after.life().isOverBy(day);
      changes.add(
          change(over ? Kind.CLOSED : Kind.OPENED, after, "not in the register", words(after)));
      return changes;
    }
    if (!before.life().equals(after.life())) {
      changes.add(change(lifeChange(before, after, day), after, words(before), words(after)));
    }
    if (!before.name().equals(after.name())) {
      changes.add(change(Kind.RENAMED, after, before.name(), after.name()));
    }
    if (!before.type().equals(after.type())) {
      changes.add(change(Kind.RETYPED, after, before.type().words(), after.type().words()));
    }
    if (!before.icb().equals(after.icb()) || !before.region().equals(after.region())) {
      boolean same =
          before.icb().code().equals(after.icb().code())
              && before.region().code().equals(after.region().code());
      changes.add(
          change(same ? Kind.AREA_RENAMED : Kind.MOVED, after, areas(before), areas(after)));
    }
    return changes;
  }

  private static Kind lifeChange(Organisation before, Organisation after, LocalDate day) {
    boolean wasOver = before.life().isOverBy(day);
    boolean isOver = after.life().isOverBy(day);
    if (wasOver == isOver) {
      return Kind.REDATED;
    }
    return isOver ? Kind.CLOSED : Kind.OPENED;
  }

  private static RegisterChange change(Kind kind, Organisation one, String before, String after) {
    return new RegisterChange(kind, one.code(), one.name(), before, after);
  }

  private static String areas(Organisation one) {
    return one.icb().name() + ", " + one.region().name();
  }

  private static String words(Organisation one) {
    List<String> known = new ArrayList<>();
    LocalDate opened = one.life().opened();
    if (opened != null) {
      known.add("opened " + LondonTime.day(opened));
    }
    LocalDate closed = one.life().closed();
    if (closed != null) {
      known.add("closed " + LondonTime.day(closed));
    }
    return known.isEmpty() ? "no dates" : String.join(", ", known);
  }
}
