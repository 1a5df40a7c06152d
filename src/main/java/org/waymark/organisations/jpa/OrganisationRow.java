package org.waymark.organisations.jpa;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.organisations.Organisation;

@Entity
@Table(name = "organisation")
@SuppressWarnings("NullAway.Init")
class OrganisationRow {
  @Id private String code;
  @Embedded private Facts facts;

  protected OrganisationRow() {}

  static OrganisationRow of(Organisation organisation) {
    var row = new OrganisationRow();
    row.code = organisation.code().value();
    row.facts = Facts.of(organisation);
    return row;
  }

  Organisation toOrganisation() {
    return facts.toOrganisation(code);
  }
}
