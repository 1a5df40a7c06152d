package org.waymark.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.ReturnProgress.Stage;

/** How far a quarter's collection has come: one entry for each organisation, by code. */
public record CollectionProgress(List<ReturnProgress> entries) {

  /** How many organisations are expected, how many stand where, and how many are late. */
  public record Tally(
      int expected,
      int returned,
      int accepted,
      int rejected,
      int sentBack,
      int notSignedOff,
      int notReturned,
      int late) {}

  public CollectionProgress {
    entries = List.copyOf(entries);
  }

  /**
   * Sorts all versions of the quarter's returns under the organisations of the register that owe
   * one, and those that sent one before they closed.
   */
  public static CollectionProgress of(
      Quarter quarter, Collection<Organisation> register, Collection<SubmittedReturn> returns) {
    Map<OrganisationCode, List<SubmittedReturn>> versions = new HashMap<>();
    for (SubmittedReturn version : returns) {
      versions.computeIfAbsent(version.organisation(), o -> new ArrayList<>()).add(version);
    }
    return new CollectionProgress(
        register.stream()
            .filter(o -> o.isAskedFor(quarter.id()) || versions.containsKey(o.code()))
            .sorted(Comparator.comparing(Organisation::code))
            .map(o -> entry(quarter, o, versions.getOrDefault(o.code(), List.of())))
            .toList());
  }

  /** One organisation's entry. */
  public static ReturnProgress entry(
      Quarter quarter, Organisation organisation, List<SubmittedReturn> versions) {
    SubmittedReturn newest =
        versions.stream().max(Comparator.comparing(SubmittedReturn::version)).orElse(null);
    SubmittedReturn standing =
        versions.stream()
            .filter(v -> stands(v.status()))
            .max(Comparator.comparing(SubmittedReturn::version))
            .orElse(null);
    return new ReturnProgress(organisation, stage(quarter, newest, standing), newest, standing);
  }

  private static boolean stands(ReturnStatus status) {
    return switch (status) {
      case ACCEPTED, SIGNED_OFF, PUBLISHED -> true;
      case RECEIVED, REJECTED, RETURNED, SUPERSEDED -> false;
    };
  }

  private static Stage stage(
      Quarter quarter, @Nullable SubmittedReturn newest, @Nullable SubmittedReturn standing) {
    if (newest == null) {
      return Stage.NOT_RETURNED;
    }
    if (standing == null) {
      return switch (newest.status()) {
        case REJECTED -> Stage.REJECTED;
        case RETURNED -> Stage.RETURNED;
        default -> Stage.CHECKING;
      };
    }
    return quarter.signOffNeeded() && standing.status() == ReturnStatus.ACCEPTED
        ? Stage.NOT_SIGNED_OFF
        : Stage.COMPLETE;
  }

  public Tally total() {
    return tally(entries);
  }

  /** The tally of each type that is expected to return, in the order of types. */
  public Map<OrganisationType, Tally> byType() {
    Map<OrganisationType, List<ReturnProgress>> types = new EnumMap<>(OrganisationType.class);
    for (ReturnProgress entry : entries) {
      types.computeIfAbsent(entry.organisation().type(), t -> new ArrayList<>()).add(entry);
    }
    Map<OrganisationType, Tally> tallies = new EnumMap<>(OrganisationType.class);
    types.forEach((type, of) -> tallies.put(type, tally(of)));
    return tallies;
  }

  private static Tally tally(List<ReturnProgress> of) {
    int notReturned = count(of, Stage.NOT_RETURNED);
    return new Tally(
        of.size(),
        of.size() - notReturned,
        (int) of.stream().filter(ReturnProgress::accepted).count(),
        count(of, Stage.REJECTED),
        count(of, Stage.RETURNED),
        count(of, Stage.NOT_SIGNED_OFF),
        notReturned,
        (int) of.stream().filter(ReturnProgress::late).count());
  }

  private static int count(List<ReturnProgress> of, Stage stage) {
    return (int) of.stream().filter(e -> e.stage() == stage).count();
  }
}
