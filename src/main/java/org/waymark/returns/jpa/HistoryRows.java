package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;

/** What happened to returns: rows are added and read, and never changed. */
final class HistoryRows {
  private final EntityManager em;

  HistoryRows(EntityManager em) {
    this.em = em;
  }

  void record(ReturnRow row, ReturnStatus status, Instant at, String by, String why) {
    em.persist(new ReturnEventRow(row.id(), status, at, by, why));
  }

  List<ReturnEvent> of(ReturnId id) {
    return em.createQuery(
            "select e from ReturnEventRow e where e.returnId = :id order by e.id",
            ReturnEventRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(ReturnEventRow::toEvent)
        .toList();
  }

  Map<ReturnId, List<ReturnEvent>> ofQuarter(QuarterId quarter) {
    return em.createQuery(
            "select e from ReturnEventRow e, ReturnRow r"
                + " where r.id = e.returnId and r.quarter = :quarter order by e.id",
            ReturnEventRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> new ReturnId(row.returnId()),
                Collectors.mapping(ReturnEventRow::toEvent, Collectors.toList())));
  }
}
