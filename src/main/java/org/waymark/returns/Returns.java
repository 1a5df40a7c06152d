package org.waymark.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;

/**
 * All returns, their untouched files, findings and answers. A method that changes something does it
 * whole, in the caller's transaction when there is one.
 */
public interface Returns {
  Optional<SubmittedReturn> find(ReturnId id);

  /** The newest version of an organisation's return for a quarter, whatever became of it. */
  Optional<SubmittedReturn> newest(OrganisationCode organisation, QuarterId quarter);

  /** All versions of all returns of a quarter, by organisation and version. */
  List<SubmittedReturn> ofQuarter(QuarterId quarter);

  /** All versions of all returns of an organisation, the latest quarter and version first. */
  List<SubmittedReturn> ofOrganisation(OrganisationCode organisation);

  /** All versions of an organisation's return for a quarter, the latest first. */
  default List<SubmittedReturn> versions(OrganisationCode organisation, QuarterId quarter) {
    return ofOrganisation(organisation).stream().filter(r -> r.quarter().equals(quarter)).toList();
  }

  /**
   * Stores the file untouched and makes the next version of that return, RECEIVED. When the newest
   * version has these very bytes, nothing is stored, unless it was sent back. Of two at once the
   * second waits for the first. The quarter, with the organisation's own dates, tells what is late.
   */
  Receipt receive(Upload upload, Quarter quarter, Instant at);

  /** The untouched file; one that is missing, or was purged, is a fault. */
  byte[] file(ReturnId id);

  /** Those of a quarter whose files are kept, in rising order. */
  List<ReturnId> withFile(QuarterId quarter);

  /**
   * Deletes the file for good, and the names of the owners of evidence that were read from it;
   * hash, size and history stay. False when it was gone before.
   */
  boolean purgeFile(ReturnId id, Instant at);

  /**
   * Numbers of returns that wait to be examined, in rising order: RECEIVED, and not failed by our
   * own fault as often as {@link #MOST_ATTEMPTS}.
   */
  List<ReturnId> waiting();

  /** How often we try to examine one return before we leave it to an operator. */
  int MOST_ATTEMPTS = 3;

  /** Counts one attempt that failed by our own fault. */
  void failed(ReturnId id);

  /**
   * RECEIVED becomes ACCEPTED with its answers, and an earlier accepted version becomes SUPERSEDED;
   * it is SUPERSEDED itself at once when a later version was accepted before. False, and nothing
   * changes, when the return is not RECEIVED any more.
   */
  boolean accept(ReturnId id, Answers answers, List<Finding> findings, Instant at);

  /** RECEIVED becomes REJECTED. False, and nothing changes, when it is not RECEIVED any more. */
  boolean reject(ReturnId id, List<Finding> findings, Instant at);

  /**
   * ACCEPTED becomes SIGNED_OFF, with consent to be named for these issues. False, and nothing
   * changes, when it is not ACCEPTED or a later version has come that was not rejected.
   */
  boolean signOff(ReturnId id, Set<String> consents, String by, Instant at);

  /**
   * ACCEPTED or SIGNED_OFF becomes RETURNED, and the consents given with it end. False, and nothing
   * changes, when it is neither.
   */
  boolean sendBack(ReturnId id, String reason, String by, Instant at);

  /** All of the quarter's returns with one of these statuses become PUBLISHED. */
  void published(QuarterId quarter, Set<ReturnStatus> counted, Instant at);

  /** The findings in the order they were told. */
  List<Finding> findings(ReturnId id);

  /** The answers of an accepted return; empty when it was never accepted. */
  default Optional<Answers> answers(ReturnId id) {
    return Optional.ofNullable(answers(Set.of(id)).get(id));
  }

  /** The answers of all those of the returns that were accepted, in the order asked for. */
  Map<ReturnId, Answers> answers(Collection<ReturnId> ids);

  /** What these returns answer to one question; those that were accepted and answered it. */
  Map<ReturnId, AnswerValue> answersTo(String question, Collection<ReturnId> ids);

  /** What happened to it, the earliest first. */
  List<ReturnEvent> history(ReturnId id);

  /** What happened to each return of a quarter, the earliest first. */
  Map<ReturnId, List<ReturnEvent>> histories(QuarterId quarter);
}
