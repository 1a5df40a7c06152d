package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKey;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

class TechnologyAnswersTest {
  private static final List<String> ORDER =
      List.of("Explored", "Piloted", "Live in one site", "Live at scale");
  private final Respondent respondent = new Respondent(Demonstration.CHANCE);

  @Test
  void a_technology_keeps_its_row_and_its_dates_and_never_goes_back() {
    int seen = 0;
    for (Organisation organisation : Invented.REGISTER) {
      Map<Integer, Map<String, AnswerValue>> before = register(organisation, 12);
      for (int number = 13; number < 16; number++) {
        Map<Integer, Map<String, AnswerValue>> now = register(organisation, number);
        for (var row : before.entrySet()) {
          seen++;
          Map<String, AnswerValue> then = row.getValue();
          assertThat(now.get(row.getKey()))
              .containsEntry("name", then.get("name"))
              .containsEntry("decided", then.get("decided"))
              .satisfies(r -> assertThat(rank(r)).isGreaterThanOrEqualTo(rank(then)));
          if (then.containsKey("live-from")) {
            assertThat(now.get(row.getKey())).containsEntry("live-from", then.get("live-from"));
          }
        }
        before = now;
      }
    }
    assertThat(seen).isGreaterThan(300);
  }

  @Test
  void every_stage_and_what_reports_look_for_is_there() {
    Set<String> chosen = new HashSet<>();
    Map<String, Set<String>> boughtAlone = new HashMap<>();
    for (Organisation organisation : Invented.REGISTER) {
      register(organisation, 15)
          .values()
          .forEach(
              row -> {
                row.forEach((column, value) -> chosen.add(column + ": " + words(value)));
                if (words(row.get("shared")).equals("Nobody else")) {
                  boughtAlone
                      .computeIfAbsent(
                          organisation.icb().code() + " " + words(row.get("name")),
                          k -> new HashSet<>())
                      .add(organisation.code().value());
                }
              });
    }
    assertThat(chosen)
        .contains(
            "stage: Explored",
            "stage: Piloted",
            "stage: Live in one site",
            "stage: Live at scale",
            "stage: Paused",
            "stage: Stopped",
            "low-hanging: Yes",
            "route: Contract of an ICS or collaborative",
            "problem: none",
            "blocked-funding: Yes");
    assertThat(boughtAlone.values()).as("a missing deal").anyMatch(o -> o.size() >= 3);
  }

  @Test
  void an_edition_with_other_stages_gets_no_register() {
    Organisation acute = Invented.organisation("ZZA01");
    assertThat(
            respondent.answers(
                acute, Invented.EARLIER_EDITION, Invented.PLAN.earlier().get(3).id(), 3))
        .noneMatch(a -> a.question().startsWith("TECH."));
  }

  private Map<Integer, Map<String, AnswerValue>> register(Organisation organisation, int number) {
    Map<Integer, Map<String, AnswerValue>> rows = new TreeMap<>();
    for (Answer answer :
        respondent.answers(
            organisation, Invented.EDITION, Invented.PLAN.earlier().get(number).id(), number)) {
      AnswerKey.Cell.parse(answer.question())
          .ifPresent(
              c ->
                  rows.computeIfAbsent(c.row(), r -> new HashMap<>())
                      .put(c.column(), answer.value()));
    }
    return rows;
  }

  /** Paused and stopped come after all. */
  private static int rank(Map<String, AnswerValue> row) {
    int at = ORDER.indexOf(words(row.get("stage")));
    return at < 0 ? ORDER.size() : at;
  }

  private static String words(@Nullable AnswerValue value) {
    if (value instanceof AnswerValue.Chosen chosen) {
      return chosen.label();
    }
    return value instanceof AnswerValue.Words words ? words.text() : String.valueOf(value);
  }
}
