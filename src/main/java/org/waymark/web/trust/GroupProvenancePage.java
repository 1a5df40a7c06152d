package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Provenance;
import org.waymark.distribution.Publication;
import org.waymark.findings.Refusal;
import org.waymark.web.Asked;
import org.waymark.web.DocumentLink;
import org.waymark.web.Paged;
import org.waymark.web.ProvenanceDesk;
import org.waymark.web.ProvenanceDesk.Shown;
import org.waymark.web.session.Address;

/** Which scores a group's published statistics of one measure are made of. */
@Named("groupProvenance")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class GroupProvenancePage {
  private static final int ON_A_PAGE = 50;

  @Inject Address address;
  @Inject Asked asked;
  @Inject ProvenanceDesk desk;

  private Shown<Provenance.OfGroup> shown;

  /** One of the statistics, as published and to 6 decimals. */
  public record Figure(String name, String published, String exact) {}

  /** Finds everything that the page shows; refused where the policy says so. */
  public void load() throws Refusal {
    shown =
        desk.group(
            new ProvenanceDesk.Asking(
                address.part("period"), ProvenancePage.version(asked), address.part("measure")),
            address.part("group"));
  }

  public Provenance.OfGroup getChain() {
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

  /** None below 5 members. */
  public List<Figure> getFigures() {
    PeerStatistics of = getChain().statistics();
    List<Figure> figures = new ArrayList<>();
    add("Lowest", of.min(), figures);
    add("Lower quartile", of.q1(), figures);
    add("Median", of.median(), figures);
    add("Upper quartile", of.q3(), figures);
    add("Highest", of.max(), figures);
    add("Mean", of.mean(), figures);
    return figures;
  }

  private void add(String name, @Nullable BigDecimal value, List<Figure> figures) {
    if (value != null) {
      figures.add(
          new Figure(
              name,
              getChain().made().edition().rounding().round(value).toPlainString(),
              value.toPlainString()));
    }
  }

  public Paged<Provenance.Member> getMembers() {
    return Paged.of(getChain().members(), asked.page(), ON_A_PAGE);
  }

  /** A score at the 6 decimals at which scores are compared. */
  public String compared(BigDecimal exact) {
    return exact.setScale(6, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  /** Where the member's own chain is. */
  public String address(Provenance.Member member) {
    return "/organisations/%s/results/%s/provenance/%s?version=%d"
        .formatted(
            member.organisation().code(),
            getPublication().quarter(),
            getChain().made().measure(),
            getPublication().version());
  }

  /** What comes before the number of a page. */
  public String getPages() {
    return "?version=%d&page=".formatted(getPublication().version());
  }
}
