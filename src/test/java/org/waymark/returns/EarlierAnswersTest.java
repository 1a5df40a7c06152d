package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.ReturnForm;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.poi.WholeReturns;

/** What stands in a workbook before anybody opens it. */
class EarlierAnswersTest {
  private static final Organisation TRUST = WholeReturns.organisation(OrganisationType.ACUTE_TRUST);
  private static final SourceCell CELL = new SourceCell("Funding", "D6");
  private final Edition edition = ShippedEditions.CURRENT;
  private final Editions editions = ShippedEditions.known();
  private final Standing returns = new Standing();

  @Test
  void an_interim_return_has_the_last_answers_in_it_and_says_where_they_are_from() {
    returns.add(1, ReturnStatus.SIGNED_OFF, edition.id(), level("F1-level", 3), minutes());

    CarriedForward carried = interim();

    assertThat(carried.from()).contains(new QuarterId(2026, 1));
    assertThat(carried.answers())
        .extracting(Answer::question, Answer::value)
        .containsExactly(tuple("F1-level", new AnswerValue.Level(3)));
  }

  @Test
  void a_full_return_asks_all_questions_again_but_keeps_the_rows_of_its_tables() {
    returns.add(1, ReturnStatus.PUBLISHED, edition.id(), level("F1-level", 3), name("A tool"));
    var next =
        new Quarter(
            new QuarterId(2027, 1),
            edition.id(),
            WholeReturns.quarter(ReturnForm.FULL).dates(),
            true);

    assertThat(new EarlierAnswers(returns, editions).to(TRUST, next, edition).answers())
        .extracting(Answer::question)
        .containsExactly("TECH.1.name");
  }

  @Test
  void a_return_that_does_not_stand_gives_nothing() {
    returns.add(1, ReturnStatus.REJECTED, edition.id(), level("F1-level", 3));
    returns.add(1, ReturnStatus.SUPERSEDED, edition.id(), level("F1-level", 3));
    assertThat(interim()).isEqualTo(CarriedForward.NOTHING);
  }

  @Test
  void the_newest_earlier_quarter_counts_and_the_same_one_does_not() {
    returns.add(2, ReturnStatus.ACCEPTED, edition.id(), level("F1-level", 5));
    returns.add(1, ReturnStatus.ACCEPTED, edition.id(), level("F1-level", 4));
    returns.add(0, ReturnStatus.PUBLISHED, edition.id(), level("F1-level", 1));
    assertThat(interim().answers())
        .extracting(Answer::value)
        .containsExactly(new AnswerValue.Level(4));
  }

  @Test
  void answers_cross_from_the_edition_before_where_they_compare() {
    returns.add(
        1,
        ReturnStatus.PUBLISHED,
        ShippedEditions.EARLIER.id(),
        level("F1-level", 2),
        level("O1-level", 4),
        answer("E1-assured", new AnswerValue.Quantity(BigDecimal.TEN)),
        answer("TECH.2.name", new AnswerValue.Words("A tool")),
        answer("TECH.2.stage", new AnswerValue.Chosen("Live")));

    // The question that was split has two in its place; "Live" is no stage any more.
    assertThat(interim().answers())
        .extracting(Answer::question)
        .containsExactly("F1-level", "O1-level", "TECH.2.name");
  }

  @Test
  void an_edition_that_none_follows_from_gives_nothing_but_its_quarter() {
    returns.add(1, ReturnStatus.PUBLISHED, "another-edition", level("F1-level", 2));
    assertThat(interim().answers()).isEmpty();
  }

  private CarriedForward interim() {
    return new EarlierAnswers(returns, editions)
        .to(TRUST, WholeReturns.quarter(ReturnForm.INTERIM), edition);
  }

  private static Answer level(String question, int level) {
    return answer(question, new AnswerValue.Level(level));
  }

  private static Answer name(String name) {
    return answer("TECH.1.name", new AnswerValue.Words(name));
  }

  private static Answer minutes() {
    return answer("BURDEN.minutes", new AnswerValue.Quantity(BigDecimal.TEN));
  }

  private static Answer answer(String question, AnswerValue value) {
    return new Answer(question, value, CELL);
  }

  /** Returns that were examined, with their answers. */
  private static final class Standing extends MemoryReturns {
    private final Map<ReturnId, Answers> answers = new HashMap<>();

    /** In quarter 0 of 2026 to 2027, which is the one before quarter 1, and so on. */
    void add(int number, ReturnStatus status, String edition, Answer... given) {
      QuarterId quarter = number == 0 ? new QuarterId(2025, 4) : new QuarterId(2026, number);
      var id = new ReturnId(all.size() + 1);
      all.add(
          new SubmittedReturn(
              id,
              TRUST.code(),
              quarter,
              1,
              status,
              Channel.WEB,
              "sam",
              Instant.EPOCH,
              "return.xlsx",
              "0".repeat(64),
              1,
              false,
              null));
      answers.put(id, new Answers(TRUST.code(), quarter, edition, List.of(given)));
    }

    @Override
    public Optional<Answers> answers(ReturnId id) {
      return Optional.ofNullable(answers.get(id));
    }
  }
}
