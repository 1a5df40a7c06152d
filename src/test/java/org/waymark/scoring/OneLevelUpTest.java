package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.editions.ShippedEditions.CURRENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;

class OneLevelUpTest {
  private static final QuarterId QUARTER = new QuarterId(2026, 2);

  @Test
  void it_never_lowers_a_score_whatever_is_answered_and_whichever_issues_are_raised() {
    var random = new Random(20261124);
    int raised = 0;
    for (int i = 0; i < 300; i++) {
      OrganisationType type = OrganisationType.values()[random.nextInt(8)];
      Answers before = some(type, random);
      Set<String> issues = new HashSet<>();
      CURRENT.issues().map(Issue::id).filter(id -> random.nextInt(3) == 0).forEach(issues::add);
      MaturityScore then = score(type, OneLevelUp.of(CURRENT, type, before, issues));
      for (Score score : score(type, before).scores()) {
        Score up = then.of(score.measure()).orElseThrow();
        assertThat(up.coverage()).as("round %d", i).isEqualByComparingTo(score.coverage());
        if (score.exact() != null) {
          BigDecimal exact = Objects.requireNonNull(up.exact());
          assertThat(exact).isGreaterThanOrEqualTo(score.exact());
          assertThat(up.otherWays().claimed())
              .isGreaterThanOrEqualTo(Objects.requireNonNull(score.otherWays().claimed()));
          raised += exact.compareTo(score.exact()) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(raised).as("scores that rose").isGreaterThan(1_000);
  }

  @Test
  void claim_and_evidence_rise_by_one_and_not_beyond_the_highest_level() {
    Answers before = answers(level("F1", 3), evidence("F1", 1), level("C1", 5), evidence("C1", 5));
    Answers after =
        OneLevelUp.of(CURRENT, OrganisationType.ACUTE_TRUST, before, Set.of("F1", "C1", "O1"));
    var levels = IssueLevel.of(CURRENT, OrganisationType.ACUTE_TRUST, after);
    assertThat(levels.keySet()).as("what is not answered stays so").containsExactly("F1", "C1");
    assertThat(Objects.requireNonNull(levels.get("F1")).claimed()).isEqualTo(4);
    assertThat(Objects.requireNonNull(levels.get("F1")).evidenced()).isEqualTo(2);
    assertThat(Objects.requireNonNull(levels.get("C1")).claimed()).isEqualTo(5);
    assertThat(Objects.requireNonNull(levels.get("C1")).evidenced()).isEqualTo(5);
  }

  @Test
  void without_a_document_the_first_level_is_supported() {
    Answers after =
        OneLevelUp.of(CURRENT, OrganisationType.ACUTE_TRUST, answers(level("F1", 3)), Set.of("F1"));
    assertThat(
            Objects.requireNonNull(
                    IssueLevel.of(CURRENT, OrganisationType.ACUTE_TRUST, after).get("F1"))
                .counted())
        .isEqualTo(1);
  }

  private static MaturityScore score(OrganisationType type, Answers answers) {
    return new Scorer().score(CURRENT, type, answers, new ReturnId(1));
  }

  private static Answer level(String issue, int level) {
    return answer(issue + "-level", new AnswerValue.Level(level));
  }

  private static Answer evidence(String issue, int level) {
    return answer(
        issue + "-evidence",
        new AnswerValue.Evidence("Minutes", LocalDate.of(2026, 5, 1), "Board", level));
  }

  private static Answer answer(String key, AnswerValue value) {
    return new Answer(key, value, new SourceCell("Return", "C9"));
  }

  private static Answers answers(Answer... all) {
    return new Answers(new OrganisationCode("R1"), QUARTER, CURRENT.id(), List.of(all));
  }

  private static Answers some(OrganisationType type, Random random) {
    List<Answer> all = new ArrayList<>();
    CURRENT
        .questions()
        .filter(q -> q.appliesTo(type) && random.nextInt(5) > 0)
        .forEach(q -> value(q, random).ifPresent(v -> all.add(answer(q.id(), v))));
    return answers(all.toArray(Answer[]::new));
  }

  private static Optional<AnswerValue> value(Question question, Random random) {
    if (question.kind() instanceof AnswerKind.Level kind) {
      return Optional.of(new AnswerValue.Level(random.nextInt(kind.highest() + 1)));
    }
    if (question.kind() instanceof AnswerKind.EvidenceLine) {
      return Optional.of(
          new AnswerValue.Evidence(
              "Minutes", LocalDate.of(2022 + random.nextInt(5), 5, 1), "Board", random.nextInt(6)));
    }
    return question.kind() instanceof AnswerKind.Quantity
        ? Optional.of(new AnswerValue.Quantity(BigDecimal.valueOf(random.nextInt(100))))
        : Optional.empty();
  }
}
