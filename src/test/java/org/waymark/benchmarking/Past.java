package org.waymark.benchmarking;

import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successors;
import org.waymark.returns.ReturnId;

/** Past quarters of invented acute trusts, whose overall score and issues F1 and F2 are given. */
final class Past {
  static final Edition NOW = ShippedEditions.CURRENT;
  static final Edition THEN = ShippedEditions.EARLIER;
  static final QuarterId FIRST = new QuarterId(2022, 1);
  static final Organisation OWN = trust("R00");
  static final TrendMeasure OVERALL = TrendMeasure.OVERALL;

  private Past() {}

  /** The values of R00, quarter by quarter under one edition. */
  static Series own(Edition edition, String... values) {
    List<PastQuarter> quarters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      quarters.add(quarter(i, edition, Map.of("R00", values[i]), "R00"));
    }
    return new Trends(quarters, ShippedEditions.known(), successors()).reported(OWN, OVERALL);
  }

  static Trends trends(PastQuarter... quarters) {
    return new Trends(List.of(quarters), ShippedEditions.known(), successors());
  }

  static Successors successors(Succession... all) {
    return new Successors(List.of(all));
  }

  static Succession merger(String from, String to, int quarter) {
    return new Succession(
        new OrganisationCode(from), new OrganisationCode(to), id(quarter).firstDay());
  }

  static TrendMeasure issue(String id) {
    return TrendMeasure.find(NOW, id).orElseThrow();
  }

  /**
   * A score that is empty is of a return that answered too little, one of "-" does not apply. The
   * return of Rnn for quarter q has the number 1000 q + nn.
   */
  static PastQuarter quarter(
      int number, Edition edition, Map<String, String> scores, String... asked) {
    Map<OrganisationCode, Organisation> register = new LinkedHashMap<>();
    for (String code : asked) {
      register.put(new OrganisationCode(code), trust(code));
    }
    Map<OrganisationCode, PastReturn> of = new LinkedHashMap<>();
    scores.forEach(
        (code, value) -> {
          Map<String, BigDecimal> own = new HashMap<>();
          if (!value.isEmpty() && !value.equals("-")) {
            for (String measure : List.of("overall", "F1", "F2")) {
              own.put(measure, new BigDecimal(value));
            }
          }
          of.put(
              new OrganisationCode(code),
              new PastReturn(
                  returned(code, number), own, value.equals("-") ? Set.of("overall") : Set.of()));
        });
    return new PastQuarter(
        id(number), edition, Set.copyOf(PeerComparison.measures(edition)), register, of);
  }

  static ReturnId returned(String code, int quarter) {
    return new ReturnId(1000L * quarter + Long.parseLong(code.substring(1)) + 1);
  }

  static QuarterId id(int number) {
    QuarterId id = FIRST;
    for (int i = 0; i < number; i++) {
      id = id.next();
    }
    return id;
  }

  static Organisation trust(String code) {
    return Peers.organisation(code, ACUTE_TRUST, "QA1");
  }
}
