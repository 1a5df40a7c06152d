package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Refusal;
import org.waymark.findings.Severity;

class ExplanationDeskTest {
  private static final String RULE = "cell.range";
  private final Desk front = new Desk();
  private final MemoryExplanations explanations = new MemoryExplanations();
  private final Clock clock = Clock.fixed(Desk.NOON, ZoneOffset.UTC);
  private final ExplanationDesk desk = new ExplanationDesk(front.returns, explanations, clock);
  private SubmittedReturn first;

  @BeforeEach
  void one_accepted_return_with_something_to_confirm() throws Exception {
    first = accepted("ZA1 2026-27-q3");
    front.returns.found = List.of(finding("F1-M", "85"), finding("F2-M", "85"));
  }

  @Test
  void an_explanation_says_who_gave_it_and_when() throws Exception {
    desk.explain(first, List.of("F1-M"), RULE, "A new record system", "person 1");
    Explanation kept = desk.confirmations(first).get(0).explanation().orElseThrow();
    assertThat(kept.by()).isEqualTo("person 1");
    assertThat(kept.at()).isEqualTo(Desk.NOON);
    assertThat(desk.confirmations(first).get(1).open()).isTrue();
  }

  @Test
  void an_explanation_holds_while_the_value_stays_and_is_asked_again_when_it_changes()
      throws Exception {
    desk.explain(first, List.of("F1-M"), RULE, "A new record system", "person 1");
    front.returns.found = List.of(finding("F1-M", " 85 "));
    assertThat(desk.open(first)).isZero();
    front.returns.found = List.of(finding("F1-M", "86"));
    assertThat(desk.open(first)).isEqualTo(1);
  }

  @Test
  void where_nothing_was_entered_the_problem_is_the_value() {
    var at = new Place("Funding", "E7", "F1-M");
    Finding one = new Finding(RULE, Severity.CONFIRM, at, "", "Board paper is gone", "Say why");
    Finding two = new Finding(RULE, Severity.CONFIRM, at, "", "Audit is gone", "Say why");
    Explanation said = Explanation.of(first.organisation(), one, "Lost", "person 1", Desk.NOON);
    assertThat(said.explains(one)).isTrue();
    assertThat(said.explains(two)).isFalse();
  }

  @Test
  void a_reason_of_the_workbook_is_kept_as_its_senders_word_and_once() {
    Finding finding = finding("F1-M", "85");
    desk.keep(first, finding, "In the reason column", Desk.NOON);
    desk.keep(first, finding, "In the reason column", Desk.NOON.plusSeconds(9));
    assertThat(explanations.of(first.organisation()))
        .extracting(Explanation::by, Explanation::at)
        .containsExactly(tuple(first.sentBy(), Desk.NOON));
  }

  @Test
  void an_explanation_is_a_text_about_something_that_is_to_be_confirmed() {
    for (String no : List.of(" ", "x".repeat(1001))) {
      assertThat(refusal(List.of("F1-M"), RULE, no))
          .isEqualTo("Enter an explanation of up to 1,000 characters.");
    }
    assertThat(refusal(List.of("F1-M"), "cell.date", "Why")).contains("nothing to confirm");
    assertThat(refusal(List.of("F9"), RULE, "Why")).contains("question \"F9\"");
  }

  @Test
  void what_is_signed_off_or_overtaken_is_explained_no_more() throws Exception {
    front.returns.became(first.id(), Set.of(ReturnStatus.ACCEPTED), ReturnStatus.SIGNED_OFF);
    first = front.returns.find(first.id()).orElseThrow();
    assertThat(refusal(List.of("F1-M"), RULE, "Why"))
        .startsWith("Only the version that was checked last");
  }

  private String refusal(List<String> questions, String rule, String text) {
    return catchThrowableOfType(
            Refusal.class, () -> desk.explain(first, questions, rule, text, "person 1"))
        .sentence();
  }

  private SubmittedReturn accepted(String content) throws Exception {
    SubmittedReturn received = front.receive("ZA1", content).submitted();
    front.returns.became(received.id(), Set.of(ReturnStatus.RECEIVED), ReturnStatus.ACCEPTED);
    return front.returns.find(received.id()).orElseThrow();
  }

  private static Finding finding(String question, String entered) {
    return new Finding(
        RULE,
        Severity.CONFIRM,
        new Place("Funding", "E7", question),
        entered,
        entered + " is outside the usual range",
        "Check it");
  }
}
