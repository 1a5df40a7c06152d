package org.waymark.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Provenance;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.RankMethod;
import org.waymark.benchmarking.TracedReturn;
import org.waymark.distribution.Publication;
import org.waymark.distribution.StoredDocument;
import org.waymark.editions.Edition;
import org.waymark.web.GroupName;
import org.waymark.web.Paged;
import org.waymark.web.ProvenanceDesk;

/** The shapes in which programs get a chain. */
public final class ShownProvenance {
  private static final int MEMBERS_ON_A_PAGE = 500;
  private static final String QUANTILES = "quantile type 7, as Excel's QUARTILE.INC";
  private static final String TOO_FEW = "[u]";

  private ShownProvenance() {}

  /** One organisation's chain or one group's, whichever was asked for. */
  public record Chain(
      Published publication,
      List<String> notes,
      Made made,
      @Nullable Own organisation,
      @Nullable Group group) {}

  /** The version, its seal, and its documents in which the figure stands. */
  public record Published(
      String quarter,
      int version,
      String state,
      @Nullable String sealedAt,
      @Nullable String seal,
      @Nullable String releasedAt,
      String madeFrom,
      List<PublicationsResource.Listed> documents) {
    static Published of(Publication p, List<StoredDocument> documents) {
      return new Published(
          p.quarter().toString(),
          p.version(),
          p.state().name(),
          Said.moment(p.sealedAt()),
          p.seal(),
          Said.moment(p.releasedAt()),
          p.madeFrom(),
          documents.stream().map(PublicationsResource.Listed::of).toList());
    }
  }

  /** The measure, the edition with its SHA-256, and the versions of the method. */
  public record Made(
      String measure,
      String name,
      String edition,
      String editionHash,
      String basis,
      String methodVersion,
      String statistics) {
    static Made of(Provenance.Made made) {
      Edition edition = made.edition();
      return new Made(
          made.measure(),
          made.name(),
          edition.id(),
          edition.hash(),
          edition.terms().basis().name(),
          made.methodVersion(),
          QUANTILES);
    }
  }

  /** Name and SHA-256 of the file are absent for readers that they are not for. */
  public record File(
      long fromReturn,
      int version,
      String status,
      @Nullable String receivedAt,
      @Nullable String fileName,
      @Nullable String sha256) {
    static File of(TracedReturn from) {
      return new File(
          from.id().value(),
          from.version(),
          from.status().name(),
          Said.moment(from.receivedAt()),
          from.fileName(),
          from.sha256());
    }
  }

  /** The depth says how far down the reader may see: METHOD, FILE or CELLS. */
  public record Own(
      String code,
      String name,
      String type,
      String depth,
      ShownScore score,
      File file,
      Statistics peers,
      String position,
      Rank rank,
      @Nullable Sealed sealed) {}

  /** Absent below 5 members, where the mark says so; the address is of the group's own chain. */
  public record Statistics(
      String group,
      String name,
      int n,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal lowerQuartile,
      @Nullable BigDecimal median,
      @Nullable BigDecimal upperQuartile,
      @Nullable BigDecimal highest,
      @Nullable BigDecimal mean,
      @Nullable String mark,
      @Nullable String chain) {
    static Statistics of(PeerStatistics s, @Nullable String chain) {
      return new Statistics(
          GroupName.of(s.group()),
          s.group().name(),
          s.n(),
          s.min(),
          s.q1(),
          s.median(),
          s.q3(),
          s.max(),
          s.mean(),
          s.reliable() ? null : TOO_FEW,
          chain);
    }
  }

  /**
   * The rank with its interval and all that it was drawn from: who seeds the draws with these four
   * texts gets how often each rank was taken, which stands at the address of the counts. Only the
   * words where there is none.
   */
  public record Rank(
      String words,
      @Nullable Integer rank,
      @Nullable Integer low,
      @Nullable Integer high,
      @Nullable Integer of,
      @Nullable String methodVersion,
      @Nullable Integer replicates,
      @Nullable List<String> seed,
      @Nullable String counts) {
    static Rank of(Provenance.OfOrganisation of) {
      RankInterval at = of.placing().interval();
      return at == null
          ? new Rank(of.placing().words(), null, null, null, null, null, null, null, null)
          : new Rank(
              of.placing().words(),
              at.rank(),
              at.low(),
              at.high(),
              at.of(),
              at.methodVersion(),
              RankMethod.REPLICATES,
              of.seed(),
              "/api/scores/%s/rank-counts?organisation=%s&measure=%s"
                  .formatted(at.quarter(), at.organisation(), at.measure()));
    }
  }

  /** What the sealed comparison table says, and which columns read otherwise worked out again. */
  public record Sealed(
      long document, String sha256, Map<String, String> columns, List<String> unlike) {
    static Sealed of(ProvenanceDesk.Sealed s) {
      return new Sealed(s.table().id(), s.table().sha256(), s.row().columns(), s.unlike());
    }
  }

  /** A group's statistics and what they are made of. */
  public record Group(
      Statistics statistics, List<Member> members, int page, int pages, List<Without> without) {}

  /** A member's score, as published and as exact as compared, and where its own chain is. */
  public record Member(
      String code, String name, BigDecimal value, BigDecimal exact, File file, String chain) {}

  /** An organisation without a score, and why. */
  public record Without(String code, String name, String why) {}

  static Chain organisation(ProvenanceDesk.Shown<Provenance.OfOrganisation> shown) {
    Provenance.OfOrganisation of = shown.provenance();
    return new Chain(
        Published.of(shown.publication(), shown.documents()),
        shown.notes(),
        Made.of(of.made()),
        new Own(
            of.organisation().code().value(),
            of.organisation().name(),
            of.organisation().type().id(),
            of.depth().name(),
            ShownScore.of(of.score()),
            File.of(of.from()),
            Statistics.of(
                of.peers(), address(shown, of.made(), "group=" + GroupName.of(of.peers().group()))),
            of.position().words(),
            Rank.of(of),
            shown.sealed().map(Sealed::of).orElse(null)),
        null);
  }

  static Chain group(ProvenanceDesk.Shown<Provenance.OfGroup> shown, int page) {
    Provenance.OfGroup of = shown.provenance();
    Paged<Provenance.Member> paged = Paged.of(of.members(), page, MEMBERS_ON_A_PAGE);
    return new Chain(
        Published.of(shown.publication(), shown.documents()),
        shown.notes(),
        Made.of(of.made()),
        null,
        new Group(
            Statistics.of(of.statistics(), null),
            paged.items().stream()
                .map(
                    (Provenance.Member m) ->
                        new Member(
                            m.organisation().code().value(),
                            m.organisation().name(),
                            m.value(),
                            m.exact(),
                            File.of(m.from()),
                            address(shown, of.made(), "organisation=" + m.organisation().code())))
                .toList(),
            paged.page(),
            paged.pages(),
            of.without().stream()
                .map(
                    (Provenance.Without w) ->
                        new Without(
                            w.organisation().code().value(), w.organisation().name(), w.why()))
                .toList()));
  }

  private static String address(ProvenanceDesk.Shown<?> shown, Provenance.Made made, String of) {
    return "/api/provenance?publication=%s&version=%d&measure=%s&%s"
        .formatted(made.quarter(), shown.publication().version(), made.measure(), of);
  }
}
