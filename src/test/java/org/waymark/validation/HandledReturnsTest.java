package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.poi.Samples;
import org.waymark.returns.poi.WholeReturns;

/**
 * Whole returns, answered at random, go through the hands of people: whatever they do to them, each
 * answer is read as it was meant, or not at all and at its own cell.
 */
class HandledReturnsTest {
  private static final OrganisationType[] TYPES = OrganisationType.values();

  @ParameterizedTest
  @EnumSource(ReturnForm.class)
  void what_is_written_is_read_back(ReturnForm form) {
    for (OrganisationType type : List.of(TYPES[0], OrganisationType.PRIMARY_CARE_NETWORK)) {
      List<Answer> answers = WholeReturns.answers(type, form, new Random(7));
      byte[] file = WholeReturns.filled(type, form, answers);

      assertThat(Understood.of(read(file).answers(), WholeReturns.asked(type, form)))
          .isEqualTo(Understood.of(answers));
      assertThat(read(file).stamp().genuine()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void what_people_do_to_a_workbook_changes_no_answer_in_silence(int seed) {
    handled(seed);
  }

  @Test
  @Tag("full")
  void nor_does_what_a_hundred_people_do() {
    IntStream.rangeClosed(5, 104).forEach(HandledReturnsTest::handled);
  }

  private static void handled(int seed) {
    Random random = new Random(seed);
    OrganisationType type = TYPES[seed % TYPES.length];
    ReturnForm form = seed % 2 == 0 ? ReturnForm.FULL : ReturnForm.INTERIM;
    Map<String, Question> asked = WholeReturns.asked(type, form);
    List<Answer> answers = WholeReturns.answers(type, form, random);
    byte[] file = WholeReturns.filled(type, form, answers);
    Map<String, String> expected = new TreeMap<>(Understood.of(answers));

    try (var hands = new Hands(file, random)) {
      Map<String, String> spoiled = hands.retype(read(file).answers(), asked);
      spoiled.keySet().forEach(key -> expected.put(key, Understood.UNREADABLE));
      hands.rearrange();
      RawReturn raw = read(hands.saved());

      assertThat(Understood.of(raw.answers(), asked)).as("seed " + seed).isEqualTo(expected);
      Map<String, String> places = hands.places(spoiled);
      for (RawAnswer cell : raw.answers()) {
        String key = cell.question() + " " + cell.part();
        if (spoiled.containsKey(key)) {
          assertThat(cell.source().sheet() + "!" + cell.source().cell())
              .as(key)
              .isEqualTo(places.get(key));
        }
      }
    }
  }

  @Test
  void a_row_inserted_into_a_table_is_a_new_one_and_numbered_after_all_others() {
    OrganisationType type = OrganisationType.ACUTE_TRUST;
    List<Answer> answers = WholeReturns.answers(type, ReturnForm.FULL, new Random(3));
    Map<String, String> expected = new TreeMap<>(Understood.of(answers));
    try (var hands =
        new Hands(WholeReturns.filled(type, ReturnForm.FULL, answers), new Random(3))) {
      hands.insertTableRow("Technology register", "1", "A new tool");
      List<RawAnswer> read = read(hands.saved()).answers();

      expected.put("TECH.25.name answer", "A new tool");
      assertThat(Understood.of(read, WholeReturns.asked(type, ReturnForm.FULL)))
          .isEqualTo(expected);
    }
  }

  @Test
  void a_row_copied_with_its_key_is_read_twice_so_that_the_rulebook_sees_both() {
    OrganisationType type = OrganisationType.ACUTE_TRUST;
    byte[] file =
        WholeReturns.filled(
            type, ReturnForm.FULL, WholeReturns.answers(type, ReturnForm.FULL, new Random(3)));
    try (var hands = new Hands(file, new Random(3))) {
      hands.copyTableRow("Technology register", "2");

      assertThat(read(hands.saved()).answers())
          .filteredOn(a -> a.question().equals("TECH.2.name"))
          .hasSize(2);
    }
  }

  private static RawReturn read(byte[] file) {
    var read = Samples.WORKBOOKS.read("RX9.xlsx", file);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }
}
