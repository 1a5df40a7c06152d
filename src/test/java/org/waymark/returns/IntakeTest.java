package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;

class IntakeTest {
  private final Desk desk = new Desk();

  @Test
  void a_file_is_stored_untouched_for_the_quarter_that_it_names() throws Exception {
    Receipt receipt = desk.receive("za1 ", "ZA1 2026-27-q4");
    assertThat(receipt.alreadyHere()).isFalse();
    assertThat(receipt.submitted().quarter()).isEqualTo(Desk.OPEN_TOO);
    assertThat(receipt.submitted().status()).isEqualTo(ReturnStatus.RECEIVED);
    assertThat(receipt.submitted().receivedAt()).isEqualTo(Desk.NOON);
    assertThat(desk.returns.file(receipt.submitted().id()))
        .isEqualTo("ZA1 2026-27-q4".getBytes(StandardCharsets.UTF_8));
    assertThat(desk.refused).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_taken_for_the_open_quarter_that_closes_first()
      throws Exception {
    assertThat(desk.receive("ZA1", "garbage").submitted().quarter()).isEqualTo(Desk.OPEN);
    assertThat(desk.receive("ZA1", "ZA1 2031-32-q1").submitted().quarter()).isEqualTo(Desk.OPEN);
  }

  @Test
  void a_file_that_cannot_be_read_is_taken_for_the_quarter_that_its_sender_says() throws Exception {
    Arrival arrival = Desk.arrival("ZA1", Optional.of(Desk.OPEN_TOO), "garbage");
    assertThat(desk.intake.receive(arrival).submitted().quarter()).isEqualTo(Desk.OPEN_TOO);
  }

  @Test
  void the_same_bytes_give_the_same_receipt_and_other_bytes_the_next_version() throws Exception {
    Receipt first = desk.receive("ZA1", "ZA1 2026-27-q3");
    Receipt again = desk.receive("ZA1", "ZA1 2026-27-q3");
    Receipt second = desk.receive("ZA1", "ZA1  2026-27-q3 corrected");
    assertThat(again).isEqualTo(new Receipt(first.submitted(), true));
    assertThat(second.submitted().version()).isEqualTo(2);
    assertThat(second.alreadyHere()).isFalse();
  }

  @Test
  void a_closed_predecessor_is_refused_and_its_successor_named() {
    close("ZA1", "2026-11-20");
    desk.successions.add(
        new Succession(
            new OrganisationCode("ZA1"),
            new OrganisationCode("ZB1"),
            LocalDate.parse("2026-11-21")));
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.receive("ZA1", "ZA1 2026-27-q3"));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CLOSED);
    assertThat(refusal.sentence())
        .isEqualTo(
            "The file \"q3.xlsx\" is for October to December 2026 (quarter 3, 2026 to 2027), before"
                + " the end of which ZA1 closed on 20 November 2026. Use the template of its"
                + " successor, Trust ZB1 (ZB1).");
    assertThat(desk.returns.all).isEmpty();
  }

  @Test
  void a_closed_organisation_without_a_known_successor_is_sent_to_the_national_team() {
    close("ZA1", "2026-11-20");
    assertThat(
            catchThrowableOfType(Refusal.class, () -> desk.receive("ZA1", "ZA1 2026-27-q3"))
                .sentence())
        .endsWith("Ask the national team who succeeds it.");
  }

  @Test
  void one_still_returns_until_the_day_it_closes_and_afterwards_for_what_it_saw_out()
      throws Exception {
    close("ZA1", "2026-11-24");
    assertThat(desk.receive("ZA1", "ZA1 2026-27-q3").alreadyHere()).isFalse();
    close("ZB1", "2026-09-30");
    desk.quarters.replaceAll(q -> q.id().equals(Desk.CLOSED) ? Desk.openAgain(q) : q);
    assertThat(desk.receive("ZB1", "ZB1 2026-27-q2").submitted().quarter()).isEqualTo(Desk.CLOSED);
  }

  private void close(String code, String day) {
    desk.register.replaceAll(
        o ->
            o.code().value().equals(code) ? o.living(new Lifetime(null, LocalDate.parse(day))) : o);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ZZ9 | ZZ9 2026-27-q3 | NOT_FOUND   | ZZ9, which is no organisation of the register",
        "no code | ZA1 2026-27-q3 | NOT_FOUND | lies in no organisation's folder",
        "ZA1 | ZB1 2026-27-q3 | NOT_ALLOWED | is not the workbook of ZA1. Enter your answers in",
        "ZA1 | ZZ9 2026-27-q3 | NOT_ALLOWED | is not the workbook of ZA1. Enter your answers in",
        "ZA1 | ZA1 2026-27-q2 | CLOSED | which closed at 5pm on 19 November 2026. Use the template",
        "ZA1 | ZA1 2027-28-q1 | CLOSED | which opens at 9am on 1 April 2027. Send it then",
      })
  void a_file_that_is_not_taken_is_refused_in_one_sentence_and_noted_with_its_hash(
      String addressee, String content, Refusal.Reason reason, String fragment) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.receive(addressee, content));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.sentence()).startsWith("The file \"q3.xlsx\"").contains(fragment);
    assertThat(desk.returns.all).isEmpty();
    assertThat(desk.refused)
        .containsExactly(
            new RefusedFile(
                Desk.NOON,
                Channel.REST,
                "sam",
                "q3.xlsx",
                DigestUtils.sha256Hex(content),
                new FileSize(content.length(), true),
                refusal.sentence()));
  }

  @Test
  void another_organisations_workbook_is_refused_without_a_word_on_that_organisation() {
    Refusal real = catchThrowableOfType(Refusal.class, () -> desk.receive("ZA1", "ZB1 2026-27-q3"));
    Refusal unknown =
        catchThrowableOfType(Refusal.class, () -> desk.receive("ZA1", "ZZ9 2026-27-q3"));
    assertThat(real.sentence()).isEqualTo(unknown.sentence()).doesNotContain("ZB1");
    assertThat(real.reason()).isEqualTo(unknown.reason());
  }

  @Test
  void another_quarters_workbook_is_refused_where_the_sender_said_which() {
    Arrival arrival = Desk.arrival("ZA1", Optional.of(Desk.OPEN), "ZA1 2026-27-q4");
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.intake.receive(arrival));
    assertThat(refusal.sentence())
        .isEqualTo(
            "The file \"q3.xlsx\" is for January to March 2027 (quarter 4, 2026 to 2027). Use the"
                + " template for October to December 2026 (quarter 3, 2026 to 2027).");
  }

  @Test
  void without_an_open_collection_nothing_is_taken() {
    desk.quarters.removeIf(q -> q.takesReturnsAt(Desk.NOON));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.receive("ZA1", "garbage"));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CLOSED);
    assertThat(refusal.sentence())
        .contains("no collection is open now. The last one, for July to September 2026")
        .contains("closed at 5pm on 19 November 2026. Send it when the next one opens.");
  }

  @Test
  void a_file_of_exactly_the_limit_is_taken() throws Exception {
    assertThat(desk.receive("ZA1", "x".repeat(Desk.MOST_BYTES)).submitted().size())
        .isEqualTo(Desk.MOST_BYTES);
  }

  @Test
  void a_file_that_says_it_is_too_large_is_refused_unread_and_noted_without_a_hash() {
    InputStream unread =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("was read");
          }
        };
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> desk.intake.receive(sized(OptionalLong.of(101), unread)));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
    assertThat(refusal.sentence()).contains("is larger than 100 bytes");
    assertThat(desk.refused.get(0).size()).isEqualTo(new FileSize(101, true));
    assertThat(desk.refused.get(0).sha256()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"-1", "7"})
  void a_file_that_turns_out_too_large_is_noted_with_the_size_that_was_read_at_least(long said) {
    OptionalLong declared = said < 0 ? OptionalLong.empty() : OptionalLong.of(said);
    InputStream large = new ByteArrayInputStream(new byte[5_000]);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> desk.intake.receive(sized(declared, large)));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
    assertThat(desk.refused.get(0).size()).isEqualTo(new FileSize(101, false));
    assertThat(desk.refused.get(0).size().words()).isEqualTo("at least 101 bytes");
    assertThat(desk.refused.get(0).sha256()).isNull();
    assertThat(large).as("no more was read than needed").hasBinaryContent(new byte[4_899]);
  }

  private static Arrival sized(OptionalLong declared, InputStream bytes) {
    return new Arrival(
        "ZA1",
        Optional.<QuarterId>empty(),
        new FileName("a.xlsx"),
        Channel.WEB,
        "s",
        declared,
        bytes);
  }
}
