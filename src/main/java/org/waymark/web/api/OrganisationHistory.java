package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.calendar.LondonTime;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.RegisterEntries;
import org.waymark.organisations.RegisterEntry;
import org.waymark.organisations.RegisterSource;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successions;
import org.waymark.organisations.Successors;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scores;
import org.waymark.web.Confidentiality;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** Everything that the register ever said of one organisation, and of those before and after it. */
@Dependent
public class OrganisationHistory {
  private static final int QUARTERS = 20;

  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject RegisterEntries entries;
  @Inject Successions successions;
  @Inject ReleasedQuarters released;
  @Inject Scores scores;
  @Inject Confidentiality confidentiality;
  @Inject Clock clock;
  @Inject Names names;

  /**
   * The organisation on the day asked about, each entry of its history, who succeeded it directly
   * and in the end, and whom it succeeded.
   */
  public record Told(
      String asOf,
      OrganisationsResource.Shown organisation,
      List<Entry> history,
      List<Neighbour> successors,
      List<String> succeededBy,
      List<Neighbour> predecessors) {}

  /** From a day on; the source is absent for what was there before the first import. */
  public record Entry(
      String from, OrganisationsResource.Shown organisation, @Nullable Source source) {}

  /** Which file said so; who imported it is told to those who may import. */
  public record Source(
      String fileName, String sha256, String importedAt, @Nullable String importedBy) {}

  /** One before or after it; the name is absent for one outside the register. */
  public record Neighbour(
      String code, @Nullable String name, String from, List<Result> asReported) {}

  /** A released overall score, as that organisation reported it itself. */
  public record Result(String quarter, @Nullable BigDecimal overall, @Nullable String band) {}

  /** As of today unless another day is asked about. */
  Told of(Organisation organisation, @Nullable LocalDate asked) {
    LocalDate day = asked == null ? LondonTime.date(clock.instant()) : asked;
    var chains = new Successors(successions.all());
    OrganisationCode code = organisation.code();
    return new Told(
        day.toString(),
        OrganisationsResource.Shown.of(on(day, organisation)),
        entries.of(code).stream().map(this::entry).toList(),
        chains.directlyAfter(code).stream().map(s -> neighbour(s, s.to(), false)).toList(),
        chains.successorsOf(code, day).stream().map(OrganisationCode::value).toList(),
        chains.directlyBefore(code).stream().map(s -> neighbour(s, s.from(), true)).toList());
  }

  private Organisation on(LocalDate day, Organisation organisation) {
    return entries.of(organisation.code()).stream()
        .filter(e -> !e.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> entries.of(organisation.code()).stream().findFirst())
        .map(RegisterEntry::organisation)
        .orElse(organisation);
  }

  private Entry entry(RegisterEntry entry) {
    RegisterSource source = entry.source();
    return new Entry(
        entry.from().toString(),
        OrganisationsResource.Shown.of(entry.organisation()),
        source == null
            ? null
            : new Source(
                source.fileName(),
                source.sha256(),
                source.at().toString(),
                currentUser.may(Deed.MANAGE_REGISTER, Target.service())
                    ? names.of(source.importedBy())
                    : null));
  }

  private Neighbour neighbour(Succession succession, OrganisationCode code, boolean withResults) {
    Optional<Organisation> known = organisations.find(code);
    return new Neighbour(
        code.value(),
        known.map(Organisation::name).orElse(null),
        succession.on().toString(),
        withResults ? known.map(this::results).orElse(List.of()) : List.of());
  }

  private List<Result> results(Organisation of) {
    return released.latest(QUARTERS).stream()
        .filter(
            r ->
                currentUser.may(
                    Deed.SEE_SCORES,
                    Target.organisation(of, confidentiality.of(r.quarter().id(), true))))
        .flatMap(
            r ->
                scores.find(of.code(), r.quarter().id()).flatMap(m -> m.of(Score.OVERALL)).stream()
                    .map(s -> new Result(r.quarter().id().toString(), s.value(), s.band())))
        .toList();
  }
}
