package org.waymark.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.Depth;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Provenance;
import org.waymark.benchmarking.Provenances;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.QuarterReturns;
import org.waymark.reporting.SealedRow;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.CountingReturns;
import org.waymark.web.ReleasedComparisons.OfVersion;
import org.waymark.web.api.Handout;
import org.waymark.web.api.Known;
import org.waymark.web.session.CurrentUser;

/**
 * Traces a published figure, for pages and programs alike: as far as the policy lets the reader
 * see, and told to the audit trail where it wants that.
 */
@Dependent
public class ProvenanceDesk {
  private final CurrentUser currentUser;
  private final Known known;
  private final Publications publications;
  private final ReleasedComparisons comparisons;
  private final Provenances provenances;
  private final CountingReturns counting;
  private final Returns returns;
  private final Handout handout;
  private final Confidentiality confidentiality;
  private final Audited audited;

  @Inject
  public ProvenanceDesk(
      CurrentUser currentUser,
      Known known,
      Publications publications,
      ReleasedComparisons comparisons,
      Provenances provenances,
      CountingReturns counting,
      Returns returns,
      Handout handout,
      Confidentiality confidentiality,
      Audited audited) {
    this.currentUser = currentUser;
    this.known = known;
    this.publications = publications;
    this.comparisons = comparisons;
    this.provenances = provenances;
    this.counting = counting;
    this.returns = returns;
    this.handout = handout;
    this.confidentiality = confidentiality;
    this.audited = audited;
  }

  /** A quarter, and the version of its publication; none is the newest that is released. */
  public record Asking(String quarter, @Nullable Integer version, String measure) {}

  /**
   * The chain, the publication that it is of, its documents in which the figure stands, what its
   * sealed table says where it has a row, and sentences on what cannot be shown as it was.
   */
  public record Shown<P extends Provenance>(
      Publication publication,
      List<StoredDocument> documents,
      Optional<Sealed> sealed,
      List<String> notes,
      P provenance) {}

  /** A row of a sealed table, the table, and the columns that read otherwise worked out again. */
  public record Sealed(StoredDocument table, SealedRow row, List<String> unlike) {}

  /** One organisation's figures. */
  public Shown<Provenance.OfOrganisation> organisation(Asking asking, String code) throws Refusal {
    User user = currentUser.user();
    Organisation organisation = known.organisation(code, Deed.TRACE_FIGURE);
    return audited.of(
        user,
        Deed.TRACE_TO_CELLS,
        "%s of %s in %s%s"
            .formatted(
                asking.measure(),
                organisation.code(),
                asking.quarter(),
                asking.version() == null ? "" : ", version " + asking.version()),
        () -> organisation(user, asking, organisation),
        shown ->
            "Shown: version %d, return %s"
                .formatted(shown.publication().version(), shown.provenance().from().id()));
  }

  private Shown<Provenance.OfOrganisation> organisation(
      User user, Asking asking, Organisation organisation) throws Refusal {
    Quarter quarter = known.quarter(asking.quarter());
    Publication publication =
        publication(user, quarter, asking.version(), to -> Target.organisation(organisation, to));
    OfVersion version = version(quarter, publication, asking.measure());
    OrganisationCode code = organisation.code();
    Provenance.OfOrganisation whole =
        provenances
            .of(version.comparison(), code, asking.measure())
            .orElseThrow(
                () ->
                    new Refusal(
                        Reason.NOT_FOUND,
                        "%s has no score in this publication.".formatted(organisation.name())));
    Optional<Sealed> sealed =
        sealed(publication, version.comparison().benchmark(code).orElseThrow(), asking.measure());
    return new Shown<>(
        publication,
        about(publication, Set.of(code.value(), Handout.NATION)),
        sealed,
        VersionNotes.of(publication, newest(quarter), version, sealed),
        whole.cut(depth(user, Target.organisation(organisation, publication.released()))));
  }

  /**
   * The figures of a group, named as {@link GroupName} does. A member's answers are at the end of
   * its own chain, and so is its file's name.
   */
  public Shown<Provenance.OfGroup> group(Asking asking, String group) throws Refusal {
    User user = currentUser.user();
    Quarter quarter = known.quarter(asking.quarter());
    Publication publication = publication(user, quarter, asking.version(), Target::nation);
    OfVersion version = version(quarter, publication, asking.measure());
    PeerComparison comparison = version.comparison();
    QuarterReturns asked = QuarterReturns.of(comparison, uncounted(comparison, publication));
    Provenance.OfGroup whole =
        provenances.of(
            comparison,
            GroupName.find(comparison, group),
            asking.measure(),
            code -> asked.of(code).words());
    return new Shown<>(
        publication,
        about(publication, Set.of(Handout.NATION)),
        Optional.empty(),
        VersionNotes.of(publication, newest(quarter), version, Optional.empty()),
        whole.cut(
            member ->
                Policy.allows(
                        user,
                        Deed.TRACE_TO_FILE,
                        Target.organisation(member, publication.released()))
                    ? Depth.FILE
                    : Depth.METHOD));
  }

  /** Of a group, only who may see the scores of all its members learns them. */
  private Publication publication(
      User user, Quarter quarter, @Nullable Integer version, Function<Release, Target> about)
      throws Refusal {
    Optional<Publication> found =
        version == null
            ? publications.released(quarter.id())
            : publications.version(quarter.id(), version);
    Release release =
        confidentiality.of(quarter.id(), found.filter(Publication::released).isPresent());
    Policy.require(user, Deed.TRACE_FIGURE, about.apply(release));
    return found.orElseThrow(
        () ->
            new Refusal(
                Reason.NOT_FOUND,
                version == null
                    ? "%s has no released publication.".formatted(quarter.id())
                    : "%s has no version %d.".formatted(quarter.id(), version)));
  }

  private OfVersion version(Quarter quarter, Publication publication, String measure)
      throws Refusal {
    OfVersion version =
        comparisons
            .ofVersion(quarter, publication)
            .orElseThrow(
                () ->
                    new Refusal(
                        Reason.CONFLICT,
                        "Version %d of %s is still being prepared."
                            .formatted(publication.version(), quarter.id())));
    List<String> measures = PeerComparison.measures(version.comparison().edition());
    if (!measures.contains(measure)) {
      throw new Refusal(
          Reason.NOT_FOUND,
          "There is no such measure. Name one of " + String.join(", ", measures) + ".");
    }
    return version;
  }

  private Optional<Publication> newest(Quarter quarter) {
    return publications.released(quarter.id());
  }

  private Optional<Sealed> sealed(Publication publication, Benchmark now, String measure) {
    return publications.documents(publication.id()).stream()
        .filter(d -> d.kind().equals(ComparisonTable.KIND))
        .findFirst()
        .flatMap(
            table ->
                SealedRow.find(publications.content(table.id()), now.organisation().code(), measure)
                    .map(row -> new Sealed(table, row, row.unlike(now, measure))));
  }

  /** The documents in which the figure stands that the user may read. */
  private List<StoredDocument> about(Publication publication, Set<String> subjects) {
    return handout.readable(publication).stream()
        .filter(d -> subjects.contains(d.subject()))
        .toList();
  }

  /** The returns that were there when the publication was sealed and do not count, as they were. */
  private List<SubmittedReturn> uncounted(PeerComparison comparison, Publication publication) {
    List<SubmittedReturn> of =
        returns.ofQuarter(publication.quarter()).stream()
            .filter(r -> !comparison.compares(r.organisation()))
            .toList();
    Instant sealed = publication.sealedAt();
    return sealed == null ? of : counting.asOf(sealed, of);
  }

  private static Depth depth(User user, Target target) {
    if (Policy.allows(user, Deed.TRACE_TO_CELLS, target)) {
      return Depth.CELLS;
    }
    return Policy.allows(user, Deed.TRACE_TO_FILE, target) ? Depth.FILE : Depth.METHOD;
  }
}
