package org.waymark.validation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;

/**
 * Looks up what returns are held against. The peers' numbers are looked up once for each quarter
 * and type, so that whoever examines many returns keeps one of these for all of them.
 */
final class Backgrounds {
  private static final Set<ReturnStatus> STANDING =
      EnumSet.of(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF, ReturnStatus.PUBLISHED);

  private record Key(String quarter, OrganisationType type) {}

  private final Returns returns;
  private final Editions editions;
  private final PeerValues peers;
  private final Map<Key, Map<String, double[]>> known = new HashMap<>();

  Backgrounds(Returns returns, Editions editions, PeerValues peers) {
    this.returns = returns;
    this.editions = editions;
    this.peers = peers;
  }

  Background of(Organisation organisation, Quarter quarter, Edition edition) {
    var key = new Key(quarter.id().toString(), organisation.type());
    return new Background(
        past(organisation.code(), quarter, edition).orElse(Past.NONE),
        known.computeIfAbsent(key, k -> peers.before(quarter.id(), organisation.type(), edition)));
  }

  /** The newest answers that stand of an earlier quarter. */
  private Optional<Past> past(OrganisationCode code, Quarter quarter, Edition edition) {
    return returns.ofOrganisation(code).stream()
        .filter(r -> r.quarter().compareTo(quarter.id()) < 0 && STANDING.contains(r.status()))
        .findFirst()
        .flatMap(r -> returns.answers(r.id()))
        .map(answers -> Past.of(answers, Ancestry.of(edition, answers.edition(), editions)));
  }
}
