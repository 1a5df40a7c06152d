package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.Deed;
import org.waymark.access.Policy;
import org.waymark.access.Release;
import org.waymark.access.Target;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.reporting.ComparisonTable;
import org.waymark.web.Confidentiality;
import org.waymark.web.session.CurrentUser;

/** Hands out documents, to pages and programs alike, as far as the policy lets the user read. */
@Dependent
public class Handout {
  /** The subject of the documents about the whole nation. */
  public static final String NATION = "england";

  private final Publications publications;
  private final Organisations organisations;
  private final CurrentUser currentUser;
  private final Confidentiality confidentiality;

  @Inject
  public Handout(
      Publications publications,
      Organisations organisations,
      CurrentUser currentUser,
      Confidentiality confidentiality) {
    this.publications = publications;
    this.organisations = organisations;
    this.currentUser = currentUser;
    this.confidentiality = confidentiality;
  }

  /** The documents of a publication that the user may read. */
  public List<StoredDocument> readable(Publication publication) {
    Map<String, Organisation> register =
        organisations.all().stream()
            .collect(Collectors.toMap(o -> o.code().value(), Function.identity()));
    return publications.documents(publication.id()).stream()
        .filter(
            d ->
                target(d, publication, Optional.ofNullable(register.get(d.subject())))
                    .filter(t -> currentUser.may(Deed.SEE_DOCUMENTS, t))
                    .isPresent())
        .toList();
  }

  /** The document; one that does not exist is refused like one that the user may not read. */
  public StoredDocument document(long id) throws Refusal {
    currentUser.user();
    StoredDocument document = publications.document(id).orElseThrow(Handout::refused);
    Publication publication =
        publications.find(document.publication()).orElseThrow(Handout::refused);
    Target target =
        target(document, publication, organisation(document)).orElseThrow(Handout::refused);
    currentUser.require(Deed.SEE_DOCUMENTS, target);
    return document;
  }

  /** The document to save, refused like {@link #document}. */
  public Download download(long id) throws Refusal {
    StoredDocument document = document(id);
    return new Download(
        document.fileName(), document.mediaType(), publications.content(document.id()));
  }

  private Optional<Organisation> organisation(StoredDocument document) {
    return document.subject().equals(NATION)
        ? Optional.empty()
        : organisations.find(OrganisationCode.parse(document.subject()));
  }

  /** Nothing for a subject that the register has lost: then nobody reads it. */
  private Optional<Target> target(
      StoredDocument document, Publication publication, Optional<Organisation> about) {
    return document.subject().equals(NATION)
        ? Optional.of(Target.nation(ofNation(document, publication)))
        : about.map(o -> Target.organisation(o, publication.released()));
  }

  /** The comparison table has every organisation's scores. */
  private Release ofNation(StoredDocument document, Publication publication) {
    return document.kind().equals(ComparisonTable.KIND)
        ? confidentiality.of(publication.quarter(), publication.released())
        : Release.of(publication.released());
  }

  private static Refusal refused() {
    return Policy.refusal(Deed.SEE_DOCUMENTS);
  }
}
