package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnId;

/** The untouched files of returns, as long as they are kept. */
final class FileRows {
  private final EntityManager em;

  FileRows(EntityManager em) {
    this.em = em;
  }

  void keep(long id, byte[] content) {
    em.persist(new ReturnFileRow(id, content));
  }

  /** One that is missing is a fault. */
  byte[] content(ReturnId id) {
    ReturnFileRow row = em.find(ReturnFileRow.class, id.value());
    if (row == null) {
      throw new IllegalArgumentException("no file of return " + id);
    }
    return row.content();
  }

  /** The returns of the quarter that have theirs, in rising order. */
  List<ReturnId> keptOf(QuarterId quarter) {
    return em.createQuery(
            "select r.id from ReturnRow r where r.quarter = :quarter and r.filePurgedAt is null"
                + " order by r.id",
            Long.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ReturnId::new)
        .toList();
  }

  /** False when it was gone before. */
  boolean remove(ReturnId id) {
    ReturnFileRow row = em.find(ReturnFileRow.class, id.value());
    if (row == null) {
      return false;
    }
    em.remove(row);
    return true;
  }
}
