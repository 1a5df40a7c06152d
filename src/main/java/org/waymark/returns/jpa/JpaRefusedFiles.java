package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.RefusedFiles;

@Dependent
@Transactional
class JpaRefusedFiles implements RefusedFiles {
  private final EntityManager em;

  @Inject
  JpaRefusedFiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(RefusedFile refused) {
    em.persist(RefusedFileRow.of(refused));
  }

  @Override
  public List<RefusedFile> latest(int most) {
    return em.createQuery("select r from RefusedFileRow r order by r.id desc", RefusedFileRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(RefusedFileRow::toRefusedFile)
        .toList();
  }
}
