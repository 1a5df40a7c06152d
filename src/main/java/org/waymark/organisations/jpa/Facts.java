package org.waymark.organisations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Area;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

/** What the register says of an organisation, now or from some day on. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class Facts {
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

  @Column(name = "opened_on")
  private @Nullable LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  protected Facts() {}

  static Facts of(Organisation organisation) {
    var facts = new Facts();
    facts.name = organisation.name();
    facts.type = organisation.type().id();
    facts.icbCode = organisation.icb().code();
    facts.icbName = organisation.icb().name();
    facts.regionCode = organisation.region().code();
    facts.regionName = organisation.region().name();
    facts.openedOn = organisation.life().opened();
    facts.closedOn = organisation.life().closed();
    return facts;
  }

  Organisation toOrganisation(String code) {
    return new Organisation(
        new OrganisationCode(code),
        name,
        OrganisationType.parse(type),
        new Area(icbCode, icbName),
        new Area(regionCode, regionName),
        new Lifetime(openedOn, closedOn));
  }
}
