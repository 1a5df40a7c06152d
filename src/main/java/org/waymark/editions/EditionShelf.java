package org.waymark.editions;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

/** Where editions stand: a new one is put there, and one that a quarter uses is never changed. */
public final class EditionShelf {
  private final EditionFiles files;
  private final Editions editions;
  private final Quarters quarters;

  public EditionShelf(EditionFiles files, Editions editions, Quarters quarters) {
    this.files = files;
    this.editions = editions;
    this.quarters = quarters;
  }

  /**
   * Reads the file and keeps its edition. The same file again changes nothing; another file with
   * the id of an edition in use is a finding that names the first quarter using it.
   */
  public Checked<Edition> shelve(String fileName, byte[] content) {
    Checked<Edition> read = files.read(fileName, content, editions);
    return read.acceptable() ? read.then(e -> keep(fileName, e, content)) : read;
  }

  private Checked<Edition> keep(String fileName, Edition edition, byte[] content) {
    Optional<Edition> known = editions.find(edition.id());
    if (known.isPresent() && known.get().hash().equals(edition.hash())) {
      return Checked.of(known.get(), List.of());
    }
    Optional<Quarter> user =
        quarters.all().stream().filter(q -> q.edition().equals(edition.id())).findFirst();
    if (known.isPresent() && user.isPresent()) {
      return Checked.failed(immutable(fileName, edition.id(), user.get()));
    }
    editions.save(edition, content);
    return Checked.of(edition, List.of());
  }

  private static Finding immutable(String fileName, String id, Quarter user) {
    return new Finding(
        "edition-immutable",
        Severity.MUST_FIX,
        new Place(fileName, null, "id"),
        id,
        "Edition %s differs from the one that %s is collected under, and an edition in use never changes."
            .formatted(id, user.id().words()),
        "Give the changed edition a new id and let a later quarter name it.");
  }
}
