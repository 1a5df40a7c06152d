package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Extension;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.Consent;
import org.waymark.returns.FileName;
import org.waymark.returns.Receipt;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SourceCell;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;

/** What becomes of a return: replaced, sent back, signed off with consent, extended, purged. */
abstract class LifeRowsContract extends RowsContract {
  private static final Instant LATER = NOON.plus(Duration.ofHours(1));

  LifeRowsContract(Database database) {
    super(database);
  }

  @Test
  void uploads_at_the_same_moment_are_all_kept_and_end_in_one_current_version() throws Exception {
    int uploads = 8;
    var together = new CyclicBarrier(uploads);
    List<Callable<Receipt>> all = new ArrayList<>();
    for (byte i = 0; i < uploads; i++) {
      byte[] content = {7, i};
      all.add(
          () -> {
            together.await();
            return receive(content, NOON);
          });
    }
    List<ReturnId> ids = ids(inParallel(all));

    List<SubmittedReturn> kept = all(em -> ReturnRows.of(em).ofQuarter(QUARTER));
    assertThat(kept).extracting(SubmittedReturn::version).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(kept.stream().map(r -> bytes(em -> ReturnRows.of(em).file(r.id()))[1]).toList())
        .containsExactlyInAnyOrder(
            (byte) 0, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6, (byte) 7);

    List<Callable<Boolean>> accepting = new ArrayList<>();
    ids.forEach(
        id ->
            accepting.add(
                () -> {
                  together.await();
                  return accept(id);
                }));
    assertThat(inParallel(accepting)).containsOnly(true);
    List<SubmittedReturn> after = all(em -> ReturnRows.of(em).ofQuarter(QUARTER));
    assertThat(after.get(uploads - 1).status()).isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(after.subList(0, uploads - 1))
        .extracting(SubmittedReturn::status)
        .containsOnly(ReturnStatus.SUPERSEDED);
  }

  @Test
  void a_version_that_is_accepted_after_a_later_one_is_replaced_at_once() {
    ReturnId first = receive(new byte[] {1}, NOON).submitted().id();
    ReturnId second = receive(new byte[] {2}, NOON).submitted().id();
    accept(second);
    accept(first);
    assertThat(status(second)).isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(all(em -> ReturnRows.of(em).history(first)))
        .extracting(ReturnEvent::status, ReturnEvent::why)
        .containsExactly(
            tuple(ReturnStatus.RECEIVED, "on the upload page"),
            tuple(ReturnStatus.ACCEPTED, ""),
            tuple(ReturnStatus.SUPERSEDED, "replaced by version 2"));
  }

  @Test
  void what_comes_at_its_due_date_is_late_and_the_flag_stays() {
    Instant due = quarter(QUARTER).dates().softDeadline();
    assertThat(receive(new byte[] {1}, due.minusMillis(1)).submitted().late()).isFalse();
    SubmittedReturn late = receive(new byte[] {2}, due).submitted();
    assertThat(late.late()).isTrue();
    assertThat(one(em -> ReturnRows.of(em).find(late.id()))).contains(late);
  }

  @Test
  void a_return_that_is_sent_back_counts_no_more_and_may_come_again_as_it_was() {
    ReturnId id = accepted(new byte[] {1});
    assertThat(sendBack(id)).isTrue();
    assertThat(sendBack(id)).isFalse();
    assertThat(status(id)).isEqualTo(ReturnStatus.RETURNED);
    assertThat(all(em -> ReturnRows.of(em).history(id)))
        .last()
        .isEqualTo(new ReturnEvent(ReturnStatus.RETURNED, LATER, "person 2", "Look at F1 again"));
    Receipt again = receive(new byte[] {1}, LATER);
    assertThat(again.alreadyHere()).isFalse();
    assertThat(again.submitted().version()).isEqualTo(2);
    accept(again.submitted().id());
    assertThat(status(id)).as("it says what became of it").isEqualTo(ReturnStatus.RETURNED);
  }

  @Test
  void what_is_published_is_not_sent_back() {
    ReturnId id = accepted(new byte[] {1});
    run(em -> ReturnRows.of(em).published(QUARTER, Set.of(ReturnStatus.ACCEPTED), NOON));
    assertThat(sendBack(id)).isFalse();
  }

  @Test
  void a_version_is_signed_off_until_a_later_one_has_come_that_was_not_rejected() {
    ReturnId first = accepted(new byte[] {1});
    ReturnId second = receive(new byte[] {2}, NOON).submitted().id();
    assertThat(signOff(first)).isFalse();
    run(em -> ReturnRows.of(em).reject(second, List.of(), NOON));
    assertThat(signOff(first)).isTrue();
  }

  @Test
  void consents_hold_for_four_quarters_until_they_are_revoked() {
    ReturnId id = accepted(new byte[] {1});
    assertThat(signOff(id, "F1", "C2")).isTrue();
    List<Consent> given = all(em -> ReturnRows.consents(em).of(ASH));
    assertThat(given).extracting(Consent::issue).containsExactly("C2", "F1");
    assertThat(given).extracting(Consent::givenBy).containsOnly("person 2");
    assertThat(issuesIn(QUARTER)).containsExactly("C2", "F1");
    assertThat(issuesIn(QUARTER.previous())).isEmpty();
    assertThat(issuesIn(QUARTER.next().next().next())).containsExactly("C2", "F1");
    assertThat(issuesIn(QUARTER.next().next().next().next())).isEmpty();

    long f1 = given.get(1).id();
    assertThat(did(em -> ReturnRows.consents(em).revoke(BIRCH, f1, "person 3", LATER))).isFalse();
    assertThat(did(em -> ReturnRows.consents(em).revoke(ASH, f1, "person 3", LATER))).isTrue();
    assertThat(did(em -> ReturnRows.consents(em).revoke(ASH, f1, "person 3", LATER))).isFalse();
    assertThat(issuesIn(QUARTER)).containsExactly("C2");
    sendBack(id);
    assertThat(issuesIn(QUARTER)).as("they go with the return").isEmpty();
    assertThat(all(em -> ReturnRows.consents(em).of(ASH)))
        .extracting(Consent::revokedBy)
        .containsExactly("person 2", "person 3");
  }

  @Test
  void the_history_is_only_added_to() {
    ReturnId id = accepted(new byte[] {1});
    assertThatThrownBy(() -> run(em -> em.remove(ReturnRows.anyEvent(em, id))))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> run(em -> ReturnRows.rewrite(ReturnRows.anyEvent(em, id))))
        .hasStackTraceContaining("append-only");
    assertThat(all(em -> ReturnRows.of(em).history(id))).hasSize(2);
    assertThatThrownBy(
            () ->
                run(
                    em ->
                        em.createNativeQuery(
                                "delete from waymark.submitted_return where id = " + id)
                            .executeUpdate()))
        .as("nor goes a return that has one")
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void extensions_are_all_kept_and_the_latest_is_in_force() {
    Extension first = extension("2026-11-04T17:00:00Z", 0);
    Extension second = extension("2026-11-20T17:00:00Z", 1);
    run(em -> QuarterRows.extensions(em).add(first));
    run(em -> QuarterRows.extensions(em).add(second));
    assertThat(all(em -> QuarterRows.extensions(em).of(QUARTER, "RX1")))
        .containsExactly(second, first);
    assertThat(all(em -> QuarterRows.extensions(em).inForce(QUARTER))).containsExactly(second);
    assertThat(all(em -> QuarterRows.extensions(em).of(QUARTER, "RX2"))).isEmpty();
  }

  @Test
  void a_purged_file_leaves_its_hash_its_size_and_no_names() {
    SubmittedReturn sent = receive(new byte[] {1, 2, 3}, NOON).submitted();
    accept(sent.id());
    assertThat(all(em -> ReturnRows.of(em).withFile(QUARTER))).containsExactly(sent.id());
    assertThat(did(em -> ReturnRows.of(em).purgeFile(sent.id(), LATER))).isTrue();
    assertThat(did(em -> ReturnRows.of(em).purgeFile(sent.id(), LATER))).isFalse();
    assertThat(all(em -> ReturnRows.of(em).withFile(QUARTER))).isEmpty();
    assertThatThrownBy(() -> run(em -> ReturnRows.of(em).file(sent.id())))
        .isInstanceOf(IllegalArgumentException.class);
    SubmittedReturn left = with(em -> ReturnRows.of(em).find(sent.id())).orElseThrow();
    assertThat(left.sha256()).isEqualTo(sent.sha256());
    assertThat(left.size()).isEqualTo(3);
    assertThat(left.filePurgedAt()).isEqualTo(LATER);
    AnswerValue evidence =
        with(em -> ReturnRows.of(em).answers(sent.id())).orElseThrow().all().get(0).value();
    assertThat(evidence).isEqualTo(new AnswerValue.Evidence("Board paper", null, "", 3));
  }

  private List<String> issuesIn(QuarterId quarter) {
    return all(em -> ReturnRows.consents(em).holdingIn(quarter)).stream()
        .map(Consent::issue)
        .toList();
  }

  private static Extension extension(String until, int hour) {
    return new Extension(
        QUARTER,
        "RX1",
        Instant.parse(until),
        "Flood",
        "person 1",
        NOON.plus(Duration.ofHours(hour)));
  }

  private Receipt receive(byte[] content, Instant at) {
    var upload =
        new Upload(ASH, Optional.empty(), new FileName("r.xlsx"), content, Channel.WEB, "person 1");
    return with(em -> ReturnRows.of(em).receive(upload, quarter(QUARTER), at));
  }

  private ReturnId accepted(byte[] content) {
    ReturnId id = receive(content, NOON).submitted().id();
    accept(id);
    return id;
  }

  private boolean accept(ReturnId id) {
    var value = new AnswerValue.Evidence("Board paper", null, "Ann Other", 3);
    var answers =
        new Answers(
            new OrganisationCode("RX1"),
            QUARTER,
            quarter(QUARTER).edition(),
            List.of(new Answer("Q1", value, new SourceCell("Funding", "C9"))));
    return did(em -> ReturnRows.of(em).accept(id, answers, List.of(), NOON));
  }

  private boolean sendBack(ReturnId id) {
    return did(em -> ReturnRows.of(em).sendBack(id, "Look at F1 again", "person 2", LATER));
  }

  private boolean signOff(ReturnId id, String... consents) {
    return did(em -> ReturnRows.of(em).signOff(id, Set.of(consents), "person 2", NOON));
  }

  private ReturnStatus status(ReturnId id) {
    return with(em -> ReturnRows.of(em).find(id)).orElseThrow().status();
  }

  private static List<ReturnId> ids(List<Receipt> receipts) {
    return receipts.stream().map(r -> r.submitted().id()).collect(Collectors.toList());
  }

  private static <T> List<T> inParallel(List<Callable<T>> all) throws Exception {
    var threads = Executors.newFixedThreadPool(all.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(all)) {
        results.add(done.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
