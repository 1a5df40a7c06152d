package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SourceCell;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;

/** Returns with their files, findings, answers and history. */
abstract class ReturnRowsContract extends RowsContract {
  private byte sent;

  ReturnRowsContract(Database database) {
    super(database);
  }

  @Test
  void a_file_of_3_MB_comes_back_untouched() {
    byte[] content = new byte[3 * 1024 * 1024];
    new Random(20261124).nextBytes(content);
    SubmittedReturn received = receive(ASH, content);
    assertThat(bytes(em -> ReturnRows.of(em).file(received.id()))).isEqualTo(content);
    assertThat(one(em -> ReturnRows.of(em).find(received.id()))).contains(received);
    assertThat(received.size()).isEqualTo(3_145_728);
    assertThat(received.receivedAt()).isEqualTo(NOON);
    assertThat(received.status()).isEqualTo(ReturnStatus.RECEIVED);
  }

  @Test
  void a_missing_file_is_a_fault() {
    assertThatThrownBy(() -> run(em -> ReturnRows.of(em).file(new ReturnId(9))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void versions_count_up_per_organisation_and_the_newest_is_found() {
    SubmittedReturn first = receive(ASH);
    SubmittedReturn other = receive(BIRCH);
    SubmittedReturn second = receive(ASH);
    assertThat(List.of(first.version(), other.version(), second.version()))
        .containsExactly(1, 1, 2);
    assertThat(one(em -> ReturnRows.of(em).newest(ASH, QUARTER))).contains(second);
    assertThat(one(em -> ReturnRows.of(em).newest(ASH, NEXT_QUARTER))).isEmpty();
    assertThat(all(em -> ReturnRows.of(em).ofQuarter(QUARTER)))
        .containsExactly(first, second, other);
    assertThat(all(em -> ReturnRows.of(em).ofOrganisation(ASH))).containsExactly(second, first);
  }

  @Test
  void the_same_version_cannot_be_taken_twice() {
    SubmittedReturn first = receive(ASH);
    receive(ASH);
    assertThatThrownBy(
            () ->
                run(
                    em ->
                        em.createNativeQuery(
                                "update waymark.submitted_return set version = 2 where id = "
                                    + first.id())
                            .executeUpdate()))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void an_accepted_return_keeps_answers_of_every_kind_and_its_findings_in_order() {
    ReturnId id = receive(ASH).id();
    Answers answers = answers();
    List<Finding> findings = findings(12);
    assertThat(did(em -> ReturnRows.of(em).accept(id, answers, findings, NOON))).isTrue();
    Answers read = with(em -> ReturnRows.of(em).answers(id)).orElseThrow();
    assertThat(read.all()).containsExactlyInAnyOrderElementsOf(answers.all());
    assertThat(read.organisation()).isEqualTo(ASH);
    assertThat(read.quarter()).isEqualTo(QUARTER);
    assertThat(read.edition()).isEqualTo(answers.edition());
    assertThat(all(em -> ReturnRows.of(em).findings(id))).containsExactlyElementsOf(findings);
    assertThat(status(id)).isEqualTo(ReturnStatus.ACCEPTED);
  }

  @Test
  void the_answers_of_many_returns_are_read_at_once_and_those_of_undecided_ones_are_left_out() {
    ReturnId ash = accepted(ASH);
    ReturnId waiting = receive(ASH).id();
    ReturnId birch = accepted(BIRCH);
    List<ReturnId> asked = new ArrayList<>(List.of(birch, waiting, birch));
    // More than one statement can name.
    for (long absent = 1_000_000; absent < 1_001_100; absent++) {
      asked.add(new ReturnId(absent));
    }
    asked.add(ash);

    Map<ReturnId, Answers> read = with(em -> ReturnRows.of(em).answers(asked));

    assertThat(read.keySet()).containsExactly(birch, ash);
    for (ReturnId id : read.keySet()) {
      assertThat(read.get(id)).isEqualTo(one(em -> ReturnRows.of(em).answers(id)).orElseThrow());
    }
    assertThat(read.values())
        .extracting(Answers::all)
        .allSatisfy(
            given -> assertThat(given).containsExactlyInAnyOrderElementsOf(answers().all()));
    Map<ReturnId, Answers> none = with(em -> ReturnRows.of(em).answers(List.of()));
    assertThat(none).isEmpty();

    Answer any = answers().all().get(0);
    Map<ReturnId, AnswerValue> to = with(em -> ReturnRows.of(em).answersTo(any.question(), asked));
    assertThat(to).isEqualTo(Map.of(birch, any.value(), ash, any.value()));
  }

  @Test
  void a_return_is_decided_once() {
    ReturnId id = receive(ASH).id();
    assertThat(did(em -> ReturnRows.of(em).reject(id, findings(2), NOON))).isTrue();
    assertThat(did(em -> ReturnRows.of(em).accept(id, answers(), List.of(), NOON))).isFalse();
    assertThat(did(em -> ReturnRows.of(em).reject(id, findings(1), NOON))).isFalse();
    assertThat(did(em -> ReturnRows.of(em).signOff(id, Set.of(), "ann", NOON))).isFalse();
    assertThat(all(em -> ReturnRows.of(em).findings(id))).hasSize(2);
    assertThat(one(em -> ReturnRows.of(em).answers(id))).isEmpty();
    assertThat(status(id)).isEqualTo(ReturnStatus.REJECTED);
  }

  @Test
  void a_return_that_is_not_there_is_not_decided() {
    var none = new ReturnId(77);
    assertThat(did(em -> ReturnRows.of(em).accept(none, answers(), List.of(), NOON))).isFalse();
    assertThat(did(em -> ReturnRows.of(em).reject(none, List.of(), NOON))).isFalse();
    assertThat(did(em -> ReturnRows.of(em).signOff(none, Set.of(), "ann", NOON))).isFalse();
  }

  @Test
  void a_later_accepted_version_supersedes_the_earlier_one_only_of_its_organisation() {
    ReturnId first = accepted(ASH);
    ReturnId other = accepted(BIRCH);
    run(em -> ReturnRows.of(em).signOff(first, Set.of(), "ann", NOON));
    ReturnId second = receive(ASH).id();
    assertThat(status(first)).isEqualTo(ReturnStatus.SIGNED_OFF);
    run(em -> ReturnRows.of(em).accept(second, answers(), List.of(), NOON));
    assertThat(status(first)).isEqualTo(ReturnStatus.SUPERSEDED);
    assertThat(status(second)).isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(status(other)).isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(all(em -> ReturnRows.of(em).history(first)))
        .containsExactly(
            new ReturnEvent(ReturnStatus.RECEIVED, NOON, "sam", "on the upload page"),
            new ReturnEvent(ReturnStatus.ACCEPTED, NOON, "Waymark", ""),
            new ReturnEvent(ReturnStatus.SIGNED_OFF, NOON, "ann", ""),
            new ReturnEvent(ReturnStatus.SUPERSEDED, NOON, "Waymark", "replaced by version 2"));
    Map<ReturnId, List<ReturnEvent>> quarter = with(em -> ReturnRows.of(em).histories(QUARTER));
    assertThat(quarter).containsOnlyKeys(first, second, other);
    assertThat(quarter.get(first)).isEqualTo(all(em -> ReturnRows.of(em).history(first)));
    Map<ReturnId, List<ReturnEvent>> next = with(em -> ReturnRows.of(em).histories(NEXT_QUARTER));
    assertThat(next).isEmpty();
  }

  @Test
  void publishing_takes_the_counted_statuses_only() {
    ReturnId signed = accepted(ASH);
    ReturnId unsigned = accepted(BIRCH);
    run(em -> ReturnRows.of(em).signOff(signed, Set.of(), "ann", NOON));
    run(em -> ReturnRows.of(em).published(QUARTER, Set.of(ReturnStatus.SIGNED_OFF), NOON));
    assertThat(status(signed)).isEqualTo(ReturnStatus.PUBLISHED);
    assertThat(status(unsigned)).isEqualTo(ReturnStatus.ACCEPTED);
  }

  @Test
  void what_failed_three_times_waits_no_more() {
    ReturnId broken = receive(ASH).id();
    ReturnId sound = receive(BIRCH).id();
    accepted(BIRCH);
    for (int attempt = 1; attempt <= 2; attempt++) {
      run(em -> ReturnRows.of(em).failed(broken));
    }
    assertThat(all(em -> ReturnRows.of(em).waiting())).containsExactly(broken, sound);
    run(em -> ReturnRows.of(em).failed(broken));
    assertThat(all(em -> ReturnRows.of(em).waiting())).containsExactly(sound);
  }

  @Test
  void a_rolled_back_decision_leaves_nothing() {
    ReturnId id = receive(ASH).id();
    assertThatThrownBy(
            () ->
                run(
                    em -> {
                      ReturnRows.of(em).accept(id, answers(), findings(3), NOON);
                      em.flush();
                      throw new IllegalStateException("the chunk fails");
                    }))
        .hasMessage("the chunk fails");
    assertThat(status(id)).isEqualTo(ReturnStatus.RECEIVED);
    assertThat(all(em -> ReturnRows.of(em).findings(id))).isEmpty();
    assertThat(all(em -> ReturnRows.of(em).history(id))).hasSize(1);
  }

  private SubmittedReturn receive(OrganisationCode code) {
    sent++;
    return receive(code, new byte[] {1, 2, sent});
  }

  private SubmittedReturn receive(OrganisationCode code, byte[] content) {
    return with(em -> ReturnRows.of(em).receive(upload(code, content), quarter(QUARTER), NOON))
        .submitted();
  }

  private static Upload upload(OrganisationCode code, byte[] content) {
    return new Upload(
        code, Optional.empty(), new FileName("return.xlsx"), content, Channel.WEB, "sam");
  }

  private ReturnId accepted(OrganisationCode code) {
    ReturnId id = receive(code).id();
    run(em -> ReturnRows.of(em).accept(id, answers(), List.of(), NOON));
    return id;
  }

  private ReturnStatus status(ReturnId id) {
    return with(em -> ReturnRows.of(em).find(id)).orElseThrow().status();
  }

  private static Answers answers() {
    List<AnswerValue> values =
        List.of(
            new AnswerValue.Level(4),
            new AnswerValue.Chosen("Yes – fully"),
            new AnswerValue.Quantity(new BigDecimal("12.50")),
            new AnswerValue.Words("Line one\nline two, £5 and 漢字"),
            new AnswerValue.Day(LocalDate.of(2026, 3, 29)),
            new AnswerValue.Evidence("Board paper", LocalDate.of(2026, 9, 1), "CIO", 3),
            new AnswerValue.Evidence("Minutes", null, "", null),
            new AnswerValue.NotApplicable("No beds"),
            new AnswerValue.NotApplicable(""));
    List<Answer> all = new ArrayList<>();
    for (AnswerValue value : values) {
      int row = all.size() + 9;
      all.add(new Answer("Q" + row, value, new SourceCell("Funding", "C" + row)));
    }
    return new Answers(ASH, QUARTER, quarter(QUARTER).edition(), all);
  }

  private static List<Finding> findings(int count) {
    List<Finding> all = new ArrayList<>();
    for (int i = count; i > 0; i--) {
      Place place = i == 1 ? Place.FILE : new Place("Funding", "C" + i, "Q" + i);
      Severity severity = Severity.values()[i % 3];
      all.add(new Finding("rule-" + i, severity, place, i == 1 ? "" : "x", "Wrong.", "Mend it."));
    }
    return all;
  }
}
