package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.benchmarking.Peers.organisation;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.AnswerValue;

class PeopleCountsTest {
  private static final Question TRAINED = question("PEOPLE.trained");
  private static final List<Organisation> REGISTER =
      List.of(
          organisation("R01", ACUTE_TRUST, "QA1"),
          organisation("R02", ACUTE_TRUST, "QA1"),
          organisation("R03", ACUTE_TRUST, "QA2"),
          organisation("R04", ACUTE_TRUST, "QA2"));

  @Test
  void organisations_add_up_to_boards_regions_and_the_nation_and_small_ones_are_hidden() {
    List<PeopleCounts> all =
        Stream.of(
                PeopleCounts.of(
                    TRAINED, REGISTER, answers(Map.of("R01", 3L, "R02", 41L, "R03", 103L))),
                PeopleCounts.of(question("PEOPLE.concerns"), REGISTER, Map.of()))
            .flatMap(Optional::stream)
            .toList();
    assertThat(all).hasSize(1);
    assertThat(all.get(0).lines())
        .extracting(
            PeopleCounts.Line::level,
            PeopleCounts.Line::code,
            PeopleCounts.Line::organisations,
            l -> l.shown().value().orElse(-1))
        .containsExactly(
            tuple(PeopleCounts.Level.NATION, "england", 3, 147L),
            tuple(PeopleCounts.Level.REGION, "Y58", 3, 145L),
            tuple(PeopleCounts.Level.ICB, "QA1", 2, 45L),
            // 147 less 103 to 107 and 43 to 47 leave QA1 43 or 44, so R02's 38 to 42 would leave
            // R01
            // 1 to 6: it is hidden too. R04 said nothing.
            tuple(PeopleCounts.Level.ORGANISATION, "R01", 1, -1L),
            tuple(PeopleCounts.Level.ORGANISATION, "R02", 1, -1L),
            tuple(PeopleCounts.Level.ICB, "QA2", 1, 105L),
            tuple(PeopleCounts.Level.ORGANISATION, "R03", 1, 105L));
  }

  private static Map<OrganisationCode, AnswerValue> answers(Map<String, Long> counts) {
    Map<OrganisationCode, AnswerValue> answers = new HashMap<>();
    counts.forEach(
        (code, count) ->
            answers.put(
                new OrganisationCode(code), new AnswerValue.Quantity(BigDecimal.valueOf(count))));
    return answers;
  }

  private static Question question(String id) {
    return new Question(
        id,
        "How many?",
        "",
        BigDecimal.ZERO,
        false,
        false,
        Set.of(ACUTE_TRUST),
        new AnswerKind.Quantity(false, "people", BigDecimal.ZERO, null, null));
  }
}
