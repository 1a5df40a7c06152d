package org.waymark.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  @Test
  void a_chain_is_followed_to_its_end_as_of_the_day() {
    Successors chain = successors("A1>B1 2010-04-01", "B1>C1 2015-04-01", "C1>D1 2020-04-01");
    assertThat(ends(chain, "A1", TODAY)).containsExactly("D1");
    assertThat(ends(chain, "A1", LocalDate.of(2020, 3, 31))).containsExactly("C1");
    assertThat(ends(chain, "A1", LocalDate.of(2020, 4, 1))).containsExactly("D1");
    assertThat(ends(chain, "A1", LocalDate.of(2010, 3, 31))).isEmpty();
    assertThat(ends(chain, "D1", TODAY)).isEmpty();
  }

  @Test
  void a_split_has_several_successors_and_a_merger_several_predecessors() {
    Successors both =
        successors("A1>B1 2021-10-01", "A1>C1 2021-10-01", "D1>C1 2021-10-01", "C1>E1 2022-04-01");
    assertThat(ends(both, "A1", TODAY)).containsExactly("B1", "E1");
    assertThat(both.directlyAfter(code("A1"))).hasSize(2);
    assertThat(both.directlyBefore(code("C1")))
        .extracting(s -> s.from().value())
        .containsExactly("A1", "D1");
    assertThat(both.directlyBefore(code("A1"))).isEmpty();
  }

  @Test
  void a_circle_ends_at_the_one_reached_last() {
    Successors circle = successors("A1>B1 2010-04-01", "B1>C1 2011-04-01", "C1>A1 2012-04-01");
    assertThat(ends(circle, "A1", TODAY)).containsExactly("C1");
    Successors beside = successors("A1>B1 2010-04-01", "B1>C1 2011-04-01", "C1>B1 2012-04-01");
    assertThat(ends(beside, "A1", TODAY)).containsExactly("C1");
    Successors sameDay = successors("A1>B1 2010-04-01", "B1>A1 2010-04-01");
    assertThat(ends(sameDay, "A1", TODAY)).containsExactly("B1");
    assertThat(ends(sameDay, "B1", TODAY)).containsExactly("A1");
  }

  @Test
  void nobody_succeeds_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession("A1>A1 2010-04-01"))
        .withMessage("A1 does not succeed itself");
  }

  @Test
  void a_code_that_is_used_again_passes_nothing_on_from_its_former_life() {
    Successors reused = successors("B1>C1 2005-04-01", "A1>B1 2010-04-01");
    assertThat(ends(reused, "A1", TODAY)).containsExactly("B1");
    assertThat(ends(reused, "B1", TODAY)).containsExactly("C1");
  }

  @Test
  void one_that_is_reached_late_first_and_early_afterwards_is_followed_from_the_early_day() {
    Successors twice =
        successors(
            "A1>B1 2010-04-01",
            "A1>C1 2011-04-01",
            "C1>D1 2012-04-01",
            "B1>D1 2013-04-01",
            "D1>E1 2012-10-01");
    assertThat(ends(twice, "A1", TODAY)).containsExactly("E1");
  }

  @Test
  void figures_are_restated_under_the_one_that_stands_but_not_after_a_split() {
    Successors all =
        successors("A1>M1 2026-07-15", "B1>M1 2026-07-15", "S1>T1 2026-07-15", "S1>U1 2026-07-15");
    List<OrganisationCode> codes = codes("A1", "B1", "M1", "S1", "T1", "Z1");
    assertThat(all.restated(codes, TODAY))
        .isEqualTo(
            Map.of(
                code("M1"), Set.copyOf(codes("A1", "B1", "M1")),
                code("S1"), Set.of(code("S1")),
                code("T1"), Set.of(code("T1")),
                code("Z1"), Set.of(code("Z1"))));
    assertThat(all.restated(codes, LocalDate.of(2026, 7, 14))).hasSize(6);
  }

  @Test
  void a_closed_predecessor_stands_aside_only_beside_its_successor() {
    Successors merger = successors("A1>M1 2026-07-15", "B1>M1 2026-07-15", "M1>N1 2026-09-01");
    Organisation a1 = closed("A1", LocalDate.of(2026, 7, 14));
    Organisation b1 = open("B1");
    assertThat(merger.standingAside(List.of(a1, b1, open("N1")), TODAY)).isEqualTo(codeSet("A1"));
    assertThat(merger.standingAside(List.of(a1, b1), TODAY)).isEmpty();
    assertThat(merger.standingAside(List.of(a1, open("M1")), LocalDate.of(2026, 7, 14))).isEmpty();
  }

  @Test
  void a_long_chain_with_all_its_shortcuts_is_followed_at_once() {
    List<Succession> many = new ArrayList<>();
    LocalDate day = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < 300; i++) {
      for (int j = i + 1; j < Math.min(300, i + 30); j++) {
        many.add(new Succession(code("C" + i), code("C" + j), day.plusDays(i)));
      }
    }
    assertThat(new Successors(many).successorsOf(code("C0"), TODAY)).isEqualTo(codeSet("C299"));
  }

  private static Successors successors(String... all) {
    return new Successors(Arrays.stream(all).map(SuccessorsTest::succession).toList());
  }

  private static Succession succession(String text) {
    String[] parts = text.split("[> ]");
    return new Succession(code(parts[0]), code(parts[1]), LocalDate.parse(parts[2]));
  }

  private static List<String> ends(Successors successors, String code, LocalDate day) {
    return successors.successorsOf(code(code), day).stream().map(OrganisationCode::value).toList();
  }

  private static OrganisationCode code(String code) {
    return new OrganisationCode(code);
  }

  private static List<OrganisationCode> codes(String... codes) {
    return Arrays.stream(codes).map(SuccessorsTest::code).toList();
  }

  private static Set<OrganisationCode> codeSet(String... codes) {
    return codes(codes).stream().collect(Collectors.toSet());
  }

  private static Organisation open(String code) {
    return new Organisation(
        code(code),
        "Trust " + code,
        OrganisationType.ACUTE_TRUST,
        new Area("QAA", "Board"),
        new Area("Y99", "Region"));
  }

  private static Organisation closed(String code, LocalDate day) {
    return open(code).living(new Lifetime(null, day));
  }
}
