package org.waymark.organisations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

@Entity
@Table(name = "organisation")
@SuppressWarnings("NullAway.Init")
class OrganisationRow {
  @Id private String code;
  private String name;
  private String type;

  @Column(name = "icb_code")
  private String icbCode;

  @Column(name = "icb_name")
  private String icbName;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "region_name")
  private String regionName;

  protected OrganisationRow() {}

  static OrganisationRow of(Organisation organisation) {
    var row = new OrganisationRow();
    row.code = organisation.code().value();
    row.name = organisation.name();
    row.type = organisation.type().id();
    row.icbCode = organisation.icb().code();
    row.icbName = organisation.icb().name();
    row.regionCode = organisation.region().code();
    row.regionName = organisation.region().name();
    return row;
  }

  Organisation toOrganisation() {
    return new Organisation(
        new OrganisationCode(code),
        name,
        OrganisationType.parse(type),
        new Area(icbCode, icbName),
        new Area(regionCode, regionName));
  }
}
