package org.waymark.calendar.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;

@Entity
@Table(name = "quarter")
@SuppressWarnings("NullAway.Init")
class QuarterRow {
  @Id private String id;

  @Column(name = "first_day")
  private LocalDate firstDay;

  private String edition;
  private Instant opens;

  @Column(name = "soft_deadline")
  private Instant softDeadline;

  @Column(name = "hard_close")
  private Instant hardClose;

  @Column(name = "release_at")
  private Instant release;

  @Column(name = "sign_off_needed")
  private boolean signOffNeeded;

  protected QuarterRow() {}

  static QuarterRow of(Quarter quarter) {
    var row = new QuarterRow();
    row.id = quarter.id().toString();
    row.firstDay = quarter.id().firstDay();
    row.edition = quarter.edition();
    row.opens = quarter.dates().opens();
    row.softDeadline = quarter.dates().softDeadline();
    row.hardClose = quarter.dates().hardClose();
    row.release = quarter.dates().release();
    row.signOffNeeded = quarter.signOffNeeded();
    return row;
  }

  Quarter toQuarter() {
    return new Quarter(
        QuarterId.parse(id),
        edition,
        new CollectionDates(opens, softDeadline, hardClose, release),
        signOffNeeded);
  }
}
