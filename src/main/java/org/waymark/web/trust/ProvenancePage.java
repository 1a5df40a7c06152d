package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Depth;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Provenance;
import org.waymark.benchmarking.RankMethod;
import org.waymark.distribution.Publication;
import org.waymark.findings.Refusal;
import org.waymark.reporting.Marks;
import org.waymark.scoring.Score;
import org.waymark.web.Asked;
import org.waymark.web.DocumentLink;
import org.waymark.web.GroupName;
import org.waymark.web.ProvenanceDesk;
import org.waymark.web.ProvenanceDesk.Shown;
import org.waymark.web.session.Address;

/** Where an organisation's published figures of one measure come from, down to the cells. */
@Named("provenance")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class ProvenancePage {
  /** Issues have none. */
  private static final String GEOMETRIC = "geometric";

  private static final List<Figure> COLUMNS =
      List.of(
          new Figure("Score", "score"),
          new Figure("Evidenced", "evidenced"),
          new Figure("Claimed", "claimed"),
          new Figure("Geometric mean", GEOMETRIC),
          new Figure("Coverage", "coverage"),
          new Figure("Median of peers", "median"),
          new Figure("Rank", "rank"));

  @Inject Address address;
  @Inject Asked asked;
  @Inject ProvenanceDesk desk;

  private Shown<Provenance.OfOrganisation> shown;

  /** A figure of the sealed table by its name. */
  public record Figure(String name, String printed) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    shown =
        desk.organisation(
            new ProvenanceDesk.Asking(
                address.part("period"), version(asked), address.part("measure")),
            address.part("code"));
  }

  /** The version that an address asks for; none where it asks for no number. */
  static @Nullable Integer version(Asked asked) {
    String version = asked.text("version");
    return version.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(version) : null;
  }

  public Provenance.OfOrganisation getChain() {
    return shown.provenance();
  }

  public Publication getPublication() {
    return shown.publication();
  }

  public List<String> getNotes() {
    return shown.notes();
  }

  public List<DocumentLink> getDocuments() {
    return DocumentLink.of(shown.documents());
  }

  /** The tables from the score down, as far as the reader may see. */
  public List<TraceStep> getSteps() {
    return TraceStep.of(getChain().score(), getChain().made().edition());
  }

  public boolean isDownToCells() {
    return getChain().depth() == Depth.CELLS;
  }

  /** Where the overall score is shown. */
  public String getResults() {
    return "/organisations/%s/results/%s"
        .formatted(getChain().organisation().code(), getPublication().quarter());
  }

  /** The chain of the group that the organisation is compared with. */
  public String getPeers() {
    return "/groups/%s/results/%s/provenance/%s?version=%d"
        .formatted(
            GroupName.of(getChain().peers().group()),
            getPublication().quarter(),
            getChain().made().measure(),
            getPublication().version());
  }

  public String getMedian() {
    return rounded(getChain().peers().median());
  }

  /** "2.1 to 3.4". */
  public String getQuartiles() {
    PeerStatistics peers = getChain().peers();
    return rounded(peers.q1()) + " to " + rounded(peers.q3());
  }

  /** What the sealed comparison table says of the figure; nothing where it has no row of it. */
  public List<Figure> getSealed() {
    Map<String, String> columns = shown.sealed().map(s -> s.row().columns()).orElse(Map.of());
    return COLUMNS.stream()
        .filter(c -> columns.containsKey(c.printed()))
        .filter(c -> !isIssue() || !c.printed().equals(GEOMETRIC))
        .map(c -> new Figure(c.name(), Marks.inWords(columns.getOrDefault(c.printed(), ""))))
        .toList();
  }

  /** Whether the sealed table reads as the figures do that are shown here. */
  public boolean isAgreed() {
    return shown.sealed().filter(s -> s.unlike().isEmpty()).isPresent();
  }

  /** The four texts that the draws of the rank were seeded with. */
  public String getSeed() {
    return String.join(", ", getChain().seed());
  }

  public int getReplicates() {
    return RankMethod.REPLICATES;
  }

  /** Whether it is an issue, which is made of answers alone. */
  public boolean isIssue() {
    return getChain().score().score().tier() == Score.Tier.ISSUE;
  }

  private String rounded(@Nullable BigDecimal number) {
    return number == null
        ? ""
        : getChain().made().edition().rounding().round(number).toPlainString();
  }
}
