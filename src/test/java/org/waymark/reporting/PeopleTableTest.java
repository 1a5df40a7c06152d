package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeopleCounts;
import org.waymark.benchmarking.ShownCount;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationType;

class PeopleTableTest {
  private static final String NOTE = Fixtures.NOTE.banner();

  @Test
  void a_confidential_number_is_marked_and_so_is_its_share() {
    Document table =
        PeopleTable.of(
            new QuarterId(2026, 2),
            List.of(
                new PeopleCounts(
                    question(),
                    List.of(
                        line(PeopleCounts.Level.NATION, "england", "England", OptionalLong.of(147)),
                        line(PeopleCounts.Level.REGION, "Y58", "South", OptionalLong.of(95)),
                        line(
                            PeopleCounts.Level.ORGANISATION,
                            "R01",
                            "=Trust",
                            OptionalLong.empty())))),
            Fixtures.NOTE);
    // 95 of 147 is 64.6%.
    assertThat(new String(table.content(), StandardCharsets.UTF_8).lines())
        .containsExactly(
            "question_id,question,level,code,name,organisations_answering,people,percent_of_nation,note",
            "PEOPLE.trained,How many?,nation,england,England,3,147,100," + NOTE,
            "PEOPLE.trained,How many?,region,Y58,South,3,95,65," + NOTE,
            "PEOPLE.trained,How many?,organisation,R01,'=Trust,3,[c],[c]," + NOTE);
    assertThat(table.fileName())
        .isEqualTo(Fixtures.NOTE.fileName("waymark-people-2026-27-q2", "csv"));
  }

  private static PeopleCounts.Line line(
      PeopleCounts.Level level, String code, String name, OptionalLong shown) {
    return new PeopleCounts.Line(
        level, code, name, 3, new ShownCount(level == PeopleCounts.Level.NATION, shown));
  }

  private static Question question() {
    return new Question(
        "PEOPLE.trained",
        "How many?",
        "",
        BigDecimal.ZERO,
        false,
        false,
        Set.of(OrganisationType.ACUTE_TRUST),
        new AnswerKind.Quantity(false, "people", BigDecimal.ZERO, null, null));
  }
}
