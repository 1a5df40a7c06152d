package org.waymark.organisations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.RegisterEntry;

@Entity
@Table(name = "register_entry")
@SequenceGenerator(
    name = "register_entry_number",
    sequenceName = "register_entry_number",
    allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class RegisterEntryRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_entry_number")
  private Long id;

  private String organisation;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Embedded private Facts facts;

  /** JPA makes nothing of columns that are all empty. */
  @Embedded private @Nullable SourceColumns source;

  protected RegisterEntryRow() {}

  static RegisterEntryRow of(RegisterEntry entry) {
    var row = new RegisterEntryRow();
    row.organisation = entry.organisation().code().value();
    row.fromDay = entry.from();
    row.facts = Facts.of(entry.organisation());
    row.source = entry.source() == null ? null : SourceColumns.of(entry.source());
    return row;
  }

  RegisterEntry toEntry() {
    return new RegisterEntry(
        fromDay, facts.toOrganisation(organisation), source == null ? null : source.toSource());
  }
}
