package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.LondonTime;
import org.waymark.distribution.Publication;
import org.waymark.reporting.SealedRow;
import org.waymark.scoring.ScoringMethod;
import org.waymark.web.ProvenanceDesk.Sealed;
import org.waymark.web.ReleasedComparisons.OfVersion;

/** Says in sentences what of a publication's version cannot be shown as it was sealed. */
final class VersionNotes {
  private VersionNotes() {}

  static List<String> of(
      Publication publication,
      Optional<Publication> newest,
      OfVersion version,
      Optional<Sealed> sealed) {
    List<String> notes = new ArrayList<>();
    newest
        .filter(n -> n.version() > publication.version())
        .ifPresent(n -> notes.add(replaced(publication, n)));
    if (version.again()) {
      notes.add(
          "The scores kept today are no longer those of this version, so its figures are worked out"
              + " again, by version %s of the method, from the answers in the returns that it was"
                  .formatted(ScoringMethod.VERSION)
              + " made from.");
    }
    if (!publication.isMadeFrom(version.comparison())) {
      notes.add(
          "The register of organisations has changed since this version was sealed,"
              + " so figures about groups may differ from what it says.");
    }
    if (sealed.isEmpty()) {
      return notes;
    }
    SealedRow row = sealed.get().row();
    if (!sealed.get().unlike().isEmpty()) {
      notes.add(
          "Worked out again, the figure differs from the sealed table in: %s. The sealed table is"
                  .formatted(String.join(", ", sealed.get().unlike()))
              + " what was published.");
    }
    if (version.again()) {
      row.rank()
          .ifPresent(
              rank ->
                  notes.add(
                      "How its rank was drawn is not kept once a later version is prepared. Its"
                          + " sealed table says rank %s.".formatted(rank)));
    }
    return notes;
  }

  private static String replaced(Publication old, Publication by) {
    return "Version %d was replaced by version %d%s."
        .formatted(
            old.version(),
            by.version(),
            by.releasedAt() == null ? "" : " on " + LondonTime.day(by.releasedAt()));
  }
}
