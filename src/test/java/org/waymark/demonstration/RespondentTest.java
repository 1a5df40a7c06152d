package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.files.SmallEdition;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;
import org.waymark.validation.Examination;

class RespondentTest {
  private static final Organisation ACUTE = Invented.organisation("ZZA01");
  private final Respondent respondent = new Respondent(Demonstration.CHANCE);

  @Test
  void the_same_seed_gives_the_same_answers_and_another_seed_gives_others() {
    assertThat(new Respondent(new Chance(2026)).answers(ACUTE, Invented.EDITION, quarter(3), 3))
        .isEqualTo(answers(ACUTE, 3));
    assertThat(new Respondent(new Chance(2027)).answers(ACUTE, Invented.EDITION, quarter(3), 3))
        .isNotEqualTo(answers(ACUTE, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15})
  void every_organisations_workbook_passes_the_rulebook(int number) {
    Quarter quarter = Invented.PLAN.earlier().get(number);
    List<Finding> findings = new ArrayList<>();
    Edition edition =
        quarter.edition().equals(Invented.EDITION.id())
            ? Invented.EDITION
            : Invented.EARLIER_EDITION;
    for (Organisation organisation : Invented.REGISTER) {
      List<Answer> own = respondent.answers(organisation, edition, quarter.id(), number);
      findings.addAll(examined(organisation, quarter, edition, own).findings());
    }
    assertThat(findings).filteredOn(f -> f.severity() != Severity.NOTE).isEmpty();
  }

  @Test
  void questions_of_every_kind_are_answered_acceptably() {
    Edition edition = SmallEdition.edition();
    Quarter now = Invented.PLAN.current();
    var quarter =
        new Quarter(
            now.id(),
            edition.id(),
            new CollectionDates(
                now.dates().opens(),
                now.dates().softDeadline(),
                now.dates().hardClose(),
                now.dates().release()),
            false);
    List<Answer> answers = new ArrayList<>();
    // One alone may leave a question out.
    for (Organisation organisation : Invented.REGISTER) {
      List<Answer> own = respondent.answers(organisation, edition, quarter.id(), 5);
      assertThat(examined(organisation, quarter, edition, own).findings())
          .filteredOn(Finding::mustFix)
          .isEmpty();
      answers.addAll(own);
    }
    Set<String> answered = answers.stream().map(Answer::question).collect(Collectors.toSet());
    assertThat(answered)
        .isEqualTo(edition.questions().map(Question::id).collect(Collectors.toSet()));
    assertThat(answers)
        .extracting(a -> a.value().getClass().getSimpleName())
        .contains("Level", "Chosen", "Quantity", "Words", "Day", "Evidence", "NotApplicable");
  }

  @Test
  void levels_of_three_and_more_come_with_documents_that_show_no_more_than_is_claimed() {
    int high = 0;
    int shown = 0;
    for (Organisation organisation : Invented.REGISTER) {
      Map<String, AnswerValue> answers =
          answers(organisation, 15).stream()
              .collect(Collectors.toMap(Answer::question, Answer::value));
      for (var answer : answers.entrySet()) {
        if (!answer.getKey().startsWith("RM.")
            && answer.getValue() instanceof AnswerValue.Level claimed
            && claimed.level() >= 3) {
          high++;
          String issue = answer.getKey().split("-")[0];
          if (answers.get(issue + "-evidence") instanceof AnswerValue.Evidence evidence) {
            shown++;
            assertThat(evidence.level()).isBetween(claimed.level() - 1, claimed.level());
            assertThat(evidence.date()).isNotNull();
          }
        }
      }
    }
    assertThat(high).isGreaterThan(50);
    assertThat(shown).isEqualTo(high);
  }

  @Test
  void most_rise_over_the_years_and_one_falls() {
    int risen = 0;
    for (Organisation organisation : Invented.REGISTER) {
      if (overall(organisation, 15).compareTo(overall(organisation, 0)) > 0) {
        risen++;
      }
    }
    assertThat(risen).isGreaterThan(Invented.REGISTER.size() / 2);
    Organisation falling = Invented.organisation("ZZA07");
    assertThat(overall(falling, 15)).isLessThan(overall(falling, 0));
  }

  private BigDecimal overall(Organisation organisation, int number) {
    var answers =
        new Answers(
            organisation.code(),
            quarter(number),
            Invented.EDITION.id(),
            answers(organisation, number));
    return new Scorer()
        .score(Invented.EDITION, organisation.type(), answers, new ReturnId(1))
        .of(Score.OVERALL)
        .flatMap(Score::available)
        .orElseThrow();
  }

  private List<Answer> answers(Organisation organisation, int number) {
    return respondent.answers(organisation, Invented.EDITION, quarter(number), number);
  }

  private static QuarterId quarter(int number) {
    return Invented.PLAN.earlier().get(number).id();
  }

  private static Checked<Answers> examined(
      Organisation organisation, Quarter quarter, Edition edition, List<Answer> answers) {
    byte[] workbook = Invented.WORKBOOKS.template(organisation, quarter, edition, answers);
    return Invented.WORKBOOKS
        .read("return.xlsx", workbook)
        .then(raw -> Examination.examine(raw, organisation, quarter, edition));
  }
}
