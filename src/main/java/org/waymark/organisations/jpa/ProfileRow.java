package org.waymark.organisations.jpa;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterSource;

/** That a file told a profile of an organisation; what it told are the facts of this id. */
@Entity
@Table(name = "profile")
@SequenceGenerator(name = "profile_number", sequenceName = "profile_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class ProfileRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_number")
  private Long id;

  private String organisation;
  @Embedded private SourceColumns source;

  protected ProfileRow() {}

  ProfileRow(OrganisationCode organisation, RegisterSource source) {
    this.organisation = organisation.value();
    this.source = SourceColumns.of(source);
  }

  long id() {
    return id;
  }

  OrganisationCode organisation() {
    return new OrganisationCode(organisation);
  }
}
