package org.waymark.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;

/** Returns as the intake knows them, in memory: received and not yet examined. */
public class MemoryReturns implements Returns {
  final List<SubmittedReturn> all = new ArrayList<>();
  List<Finding> found = List.of();

  /** What returns answer that are not in the list above, but were accepted. */
  public final Map<ReturnId, Answers> answered = new HashMap<>();

  private final Map<ReturnId, byte[]> files = new HashMap<>();

  @Override
  public Receipt receive(Upload upload, Quarter quarter, Instant at) {
    Optional<SubmittedReturn> newest = newest(upload.organisation(), quarter.id());
    if (newest.filter(r -> r.sha256().equals(upload.sha256())).isPresent()) {
      return new Receipt(newest.get(), true);
    }
    var received =
        new SubmittedReturn(
            new ReturnId(all.size() + 1),
            upload.organisation(),
            quarter.id(),
            newest.map(r -> r.version() + 1).orElse(1),
            ReturnStatus.RECEIVED,
            upload.channel(),
            upload.sentBy(),
            at,
            upload.fileName().value(),
            upload.sha256(),
            upload.content().length,
            quarter.overdueAt(at),
            null);
    all.add(received);
    files.put(received.id(), upload.content());
    return new Receipt(received, false);
  }

  @Override
  public Optional<SubmittedReturn> find(ReturnId id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  @Override
  public Optional<SubmittedReturn> newest(OrganisationCode organisation, QuarterId quarter) {
    return ofQuarter(quarter).stream()
        .filter(r -> r.organisation().equals(organisation))
        .max(Comparator.comparing(SubmittedReturn::version));
  }

  @Override
  public List<SubmittedReturn> ofQuarter(QuarterId quarter) {
    return all.stream().filter(r -> r.quarter().equals(quarter)).toList();
  }

  @Override
  public List<SubmittedReturn> ofOrganisation(OrganisationCode organisation) {
    return all.stream()
        .filter(r -> r.organisation().equals(organisation))
        .sorted(
            Comparator.comparing(SubmittedReturn::quarter)
                .thenComparing(SubmittedReturn::version)
                .reversed())
        .toList();
  }

  @Override
  public byte[] file(ReturnId id) {
    return Optional.ofNullable(files.get(id)).orElseThrow();
  }

  @Override
  public List<ReturnId> waiting() {
    return all.stream().map(SubmittedReturn::id).toList();
  }

  @Override
  public void failed(ReturnId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean accept(ReturnId id, Answers answers, List<Finding> findings, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean reject(ReturnId id, List<Finding> findings, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean signOff(ReturnId id, Set<String> consents, String by, Instant at) {
    return became(id, Set.of(ReturnStatus.ACCEPTED), ReturnStatus.SIGNED_OFF);
  }

  @Override
  public boolean sendBack(ReturnId id, String reason, String by, Instant at) {
    return became(
        id, Set.of(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF), ReturnStatus.RETURNED);
  }

  /** For tests that need a return in a later state: as if it had been examined. */
  boolean became(ReturnId id, Set<ReturnStatus> before, ReturnStatus after) {
    SubmittedReturn r = find(id).orElseThrow();
    if (!before.contains(r.status())) {
      return false;
    }
    all.set(
        all.indexOf(r),
        new SubmittedReturn(
            id,
            r.organisation(),
            r.quarter(),
            r.version(),
            after,
            r.channel(),
            r.sentBy(),
            r.receivedAt(),
            r.fileName(),
            r.sha256(),
            r.size(),
            r.late(),
            null));
    return true;
  }

  @Override
  public List<ReturnId> withFile(QuarterId quarter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean purgeFile(ReturnId id, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void published(QuarterId quarter, Set<ReturnStatus> counted, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Finding> findings(ReturnId id) {
    return found;
  }

  @Override
  public Map<ReturnId, Answers> answers(Collection<ReturnId> ids) {
    Map<ReturnId, Answers> found = new LinkedHashMap<>();
    ids.stream().filter(answered::containsKey).forEach(id -> found.put(id, answered.get(id)));
    return found;
  }

  @Override
  public Map<ReturnId, AnswerValue> answersTo(String question, Collection<ReturnId> ids) {
    Map<ReturnId, AnswerValue> found = new HashMap<>();
    answers(ids).forEach((id, all) -> all.to(question).ifPresent(a -> found.put(id, a.value())));
    return found;
  }

  @Override
  public Map<ReturnId, List<ReturnEvent>> histories(QuarterId quarter) {
    return Map.of();
  }

  @Override
  public List<ReturnEvent> history(ReturnId id) {
    return List.of();
  }
}
