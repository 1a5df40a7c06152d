package org.waymark.organisations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;

@Embeddable
@SuppressWarnings("NullAway.Init")
class SuccessionKey implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "old_code")
  private String oldCode;

  @Column(name = "new_code")
  private String newCode;

  @Column(name = "from_day")
  private LocalDate fromDay;

  protected SuccessionKey() {}

  static SuccessionKey of(Succession succession) {
    var key = new SuccessionKey();
    key.oldCode = succession.from().value();
    key.newCode = succession.to().value();
    key.fromDay = succession.on();
    return key;
  }

  Succession toSuccession() {
    return new Succession(new OrganisationCode(oldCode), new OrganisationCode(newCode), fromDay);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SuccessionKey key && toSuccession().equals(key.toSuccession());
  }

  @Override
  public int hashCode() {
    return Objects.hash(oldCode, newCode, fromDay);
  }
}
