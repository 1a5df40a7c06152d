package org.waymark.editions.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.editions.Edition;
import org.waymark.editions.EditionFiles;
import org.waymark.editions.Editions;

/** Keeps an edition as the file it came in; what was read from a file is remembered by its hash. */
@ApplicationScoped
@Transactional
class JpaEditions implements Editions {
  private final EntityManager em;
  private final EditionFiles files;
  private final Map<String, Edition> byHash = new ConcurrentHashMap<>();

  @Inject
  JpaEditions(EntityManager em, EditionFiles files) {
    this.em = em;
    this.files = files;
  }

  /** For the container's client proxy only. */
  @SuppressWarnings("NullAway")
  protected JpaEditions() {
    this(null, null);
  }

  @Override
  public Optional<Edition> find(String id) {
    return Optional.ofNullable(em.find(EditionRow.class, id)).map(this::toEdition);
  }

  @Override
  public List<Edition> all() {
    return em.createQuery("select e from EditionRow e order by e.id", EditionRow.class)
        .getResultStream()
        .map(this::toEdition)
        .toList();
  }

  @Override
  public Optional<byte[]> file(String id) {
    return Optional.ofNullable(em.find(EditionRow.class, id)).map(EditionRow::file);
  }

  @Override
  public void save(Edition edition, byte[] file) {
    em.merge(new EditionRow(edition.id(), edition.hash(), edition.title(), file));
    // Before the quarters that refer to it.
    em.flush();
  }

  private Edition toEdition(EditionRow row) {
    return byHash.computeIfAbsent(
        row.hash(),
        hash ->
            files
                .read(row.id() + ".yaml", row.file())
                .value()
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "edition " + row.id() + " was stored and cannot be read any more")));
  }
}
