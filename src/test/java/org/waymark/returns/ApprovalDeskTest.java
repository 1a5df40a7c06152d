package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.files.SmallEdition;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Refusal;
import org.waymark.findings.Severity;

class ApprovalDeskTest {
  private final Desk front = new Desk();
  private final ExplanationDesk explanations =
      new ExplanationDesk(
          front.returns, new MemoryExplanations(), Clock.fixed(Desk.NOON, ZoneOffset.UTC));
  private final ApprovalDesk desk =
      new ApprovalDesk(
          front.returns,
          new Calendar(),
          new Shelf(),
          explanations,
          Clock.fixed(Desk.NOON, ZoneOffset.UTC));
  private SubmittedReturn first;

  @BeforeEach
  void one_accepted_return() throws Exception {
    first = front.receive("ZA1", "ZA1 2026-27-q3").submitted();
    front.returns.became(first.id(), Set.of(ReturnStatus.RECEIVED), ReturnStatus.ACCEPTED);
  }

  @Test
  void a_version_that_a_later_one_has_overtaken_is_not_signed_and_the_later_one_is_named()
      throws Exception {
    front.receive("ZA1", "ZA1  2026-27-q3 corrected");
    front.returns.became(first.id(), Set.of(ReturnStatus.ACCEPTED), ReturnStatus.SUPERSEDED);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.sign(first, Set.of(), "person 2"));
    assertThat(refusal.sentence())
        .isEqualTo("Version 2 has come since version 1. Check that one and sign it off.");
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
  }

  @Test
  void what_is_to_be_confirmed_is_explained_before_a_sign_off() throws Exception {
    var place = new Place("Funding", "E7", "F1-M");
    front.returns.found =
        List.of(
            new Finding("cell.range", Severity.CONFIRM, place, "85", "Unusual", "Check it"),
            new Finding("cell.fraction", Severity.CONFIRM, place, "85", "Unusual", "Check it"),
            new Finding("row.not-read", Severity.NOTE, place, "85", "Left out", "Nothing to do"));
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.sign(first(), Set.of(), "person 2"));
    assertThat(refusal.sentence())
        .isEqualTo(
            "2 things to confirm have no explanation yet. Explain them on the return's page first.");
    explanations.explain(first(), List.of("F1-M"), "cell.range", "A new EPR", "person 1");
    refusal = catchThrowableOfType(Refusal.class, () -> desk.sign(first(), Set.of(), "person 2"));
    assertThat(refusal.sentence()).startsWith("1 thing to confirm has no explanation yet");
    explanations.explain(first(), List.of("F1-M"), "cell.fraction", "A new EPR", "person 1");
    desk.sign(first(), Set.of(), "person 2");
    assertThat(status()).isEqualTo(ReturnStatus.SIGNED_OFF);
  }

  private SubmittedReturn first() {
    return front.returns.find(first.id()).orElseThrow();
  }

  @Test
  void consent_is_for_issues_that_the_edition_has() throws Exception {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.sign(first, Set.of("Z9"), "person 2"));
    assertThat(refusal.sentence()).contains("\"Z9\" is no issue");
    assertThat(status()).isEqualTo(ReturnStatus.ACCEPTED);
    desk.sign(first, Set.of(SmallEdition.edition().issues().findFirst().orElseThrow().id()), "p");
    assertThat(status()).isEqualTo(ReturnStatus.SIGNED_OFF);
  }

  @Test
  void a_return_is_sent_back_with_a_reason_and_once() throws Exception {
    for (String no : List.of(" ", "x".repeat(501))) {
      Refusal refusal =
          catchThrowableOfType(Refusal.class, () -> desk.sendBack(first, no, "person 2"));
      assertThat(refusal.sentence()).startsWith("Say why you send the return back");
    }
    desk.sendBack(first, "F1 is not what F2 says", "person 2");
    assertThat(status()).isEqualTo(ReturnStatus.RETURNED);
    Refusal again =
        catchThrowableOfType(Refusal.class, () -> desk.sendBack(first, "Again", "person 2"));
    assertThat(again.sentence()).startsWith("Only an accepted or signed-off return");
  }

  @Test
  void what_is_published_is_corrected_and_not_sent_back() {
    front.returns.became(first.id(), Set.of(ReturnStatus.ACCEPTED), ReturnStatus.PUBLISHED);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.sendBack(first, "Why", "person 2"));
    assertThat(refusal.sentence()).contains("is in a publication");
  }

  @Test
  void an_extension_is_honoured_for_its_organisation_alone() throws Exception {
    // Of the quarter that closed five days ago, whose close, due date and release are one.
    Quarter closed = front.quarters.get(0);
    Instant due = closed.dates().softDeadline();
    front.quarters.set(
        0,
        new Quarter(
            closed.id(),
            closed.edition(),
            new CollectionDates(
                closed.dates().opens(), due, due, Instant.parse("2026-12-01T09:30:00Z")),
            true));
    front.extensions.add(
        new Extension(
            Desk.CLOSED,
            "ZA1",
            Instant.parse("2026-11-25T17:00:00Z"),
            "Flood",
            "person 1",
            Desk.NOON));

    SubmittedReturn taken = front.receive("ZA1", "ZA1 2026-27-q2").submitted();
    assertThat(taken.late()).as("in the time it was given").isFalse();
    Refusal other =
        catchThrowableOfType(Refusal.class, () -> front.receive("ZB1", "ZB1 2026-27-q2"));
    assertThat(other.sentence()).contains("closed at 5pm on 19 November 2026");
  }

  private ReturnStatus status() {
    return front.returns.find(first.id()).orElseThrow().status();
  }

  private final class Calendar implements Quarters {
    @Override
    public Optional<Quarter> find(QuarterId id) {
      return front.quarters.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    @Override
    public List<Quarter> all() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void save(Quarter quarter) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Shelf implements Editions {
    @Override
    public Optional<Edition> find(String id) {
      return Optional.of(SmallEdition.edition());
    }

    @Override
    public Optional<byte[]> file(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Edition> all() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void save(Edition edition, byte[] file) {
      throw new UnsupportedOperationException();
    }
  }
}
