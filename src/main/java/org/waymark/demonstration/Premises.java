package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.waymark.access.Accounts;
import org.waymark.calendar.Quarters;
import org.waymark.organisations.Organisations;

/** Keeps demonstrations and real returns apart: no database ever holds both. */
@Dependent
public class Premises {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final Marks marks;
  private final Organisations organisations;
  private final Quarters quarters;
  private final Accounts accounts;

  @Inject
  public Premises(Marks marks, Organisations organisations, Quarters quarters, Accounts accounts) {
    this.marks = marks;
    this.organisations = organisations;
    this.quarters = quarters;
    this.accounts = accounts;
  }

  /**
   * The mark of the demonstration that goes on here; nothing where one may begin, or where none is
   * wanted and none is.
   *
   * @throws IllegalArgumentException where a demonstration would meet real data; its message is the
   *     line to print
   */
  public Optional<Mark> inspect(boolean demonstrationWanted) {
    Optional<Mark> mark = marks.find();
    if (mark.isPresent() && !demonstrationWanted) {
      throw new IllegalArgumentException(
          "this database holds the invented organisations of a demonstration, begun on %s."
                  .formatted(DAY.format(mark.get().begunAt()))
              + " Start with WAYMARK_DEMO=true to go on with it, or name another data folder in"
              + " WAYMARK_HOME for real returns");
    }
    if (mark.isEmpty() && demonstrationWanted && !isEmpty()) {
      throw new IllegalArgumentException(
          "WAYMARK_DEMO=true is refused: this database was not begun as a demonstration (%s)."
                  .formatted(holdings())
              + " Name an empty data folder in WAYMARK_HOME, or leave WAYMARK_DEMO out");
    }
    return mark;
  }

  /** Without an organisation and a quarter there is no return either. */
  private boolean isEmpty() {
    return organisations.all().isEmpty() && quarters.all().isEmpty() && accounts.isEmpty();
  }

  private String holdings() {
    return "organisations: %d, quarters: %d, accounts: %d"
        .formatted(organisations.all().size(), quarters.all().size(), accounts.all().size());
  }
}
