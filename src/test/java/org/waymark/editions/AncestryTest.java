package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Lineage.Change;
import org.waymark.editions.Lineage.Link;

/** Three invented editions, each following the one before, beside the two that are shipped. */
class AncestryTest {
  private static final Edition FIRST = edition("first", Optional.empty());
  private static final Edition SECOND =
      edition(
          "second",
          Optional.of(
              lineage(
                  "first",
                  new Link("b1", Change.REWORDED, Optional.of("a1"), "in other words"),
                  new Link("b2", Change.SPLIT, Optional.of("a2"), "one of two"),
                  new Link("b3", Change.SAME, Optional.of("a3"), ""),
                  new Link("TECH.name", Change.SAME, Optional.of("KIT.title"), ""))));
  private static final Edition THIRD =
      edition(
          "third",
          Optional.of(
              lineage(
                  "second",
                  new Link("c1", Change.SAME, Optional.of("b1"), ""),
                  new Link("c2", Change.SAME, Optional.of("b2"), ""),
                  new Link("c3", Change.NEW, Optional.empty(), ""),
                  new Link("TECH.name", Change.RESCALED, Optional.of("TECH.name"), "longer"))));
  private final KnownEditions known = new KnownEditions();

  AncestryTest() {
    List.of(FIRST, SECOND, THIRD).forEach(e -> known.save(e, new byte[0]));
  }

  @Test
  void a_question_is_followed_over_several_editions_in_both_directions() {
    Ancestry ancestry = Ancestry.of(THIRD, "first", known);
    assertThat(ancestry.earlier("c1")).contains("a1");
    assertThat(ancestry.later("a1")).contains("c1");
  }

  @Test
  void a_step_that_does_not_compare_breaks_the_way() {
    Ancestry ancestry = Ancestry.of(THIRD, "first", known);
    assertThat(ancestry.earlier("c2")).as("split on the way").isEmpty();
    assertThat(ancestry.later("a2")).isEmpty();
    assertThat(ancestry.earlier("c3")).as("new").isEmpty();
    assertThat(ancestry.later("a3")).as("dropped").isEmpty();
  }

  @Test
  void a_cell_of_a_table_goes_by_its_column() {
    Ancestry ancestry = Ancestry.of(THIRD, "first", known);
    assertThat(ancestry.earlier("TECH.12.name")).contains("KIT.12.title");
    assertThat(ancestry.later("KIT.7.title")).contains("TECH.7.name");
    assertThat(ancestry.later("KIT.7.other")).isEmpty();
  }

  @Test
  void an_edition_has_every_key_in_common_with_itself() {
    Ancestry ancestry = Ancestry.of(SECOND, "second", known);
    assertThat(ancestry.earlier("R4.status")).contains("R4.status");
    assertThat(ancestry.later("TECH.3.name")).contains("TECH.3.name");
  }

  @Test
  void editions_that_do_not_follow_one_another_have_nothing_in_common() {
    assertThat(Ancestry.of(THIRD, "another", known).earlier("c1")).isEmpty();
    assertThat(Ancestry.of(FIRST, "third", known).later("c1")).isEmpty();
  }

  @Test
  void a_circle_of_editions_ends() {
    known.save(
        edition(
            "first",
            Optional.of(lineage("third", new Link("a1", Change.SAME, Optional.of("c1"), "")))),
        new byte[0]);
    assertThat(Ancestry.of(THIRD, "another", known).earlier("c1")).isEmpty();
  }

  @Test
  void the_shipped_editions_are_one_step_apart() {
    Ancestry ancestry =
        Ancestry.of(ShippedEditions.CURRENT, "edition-2025-1", ShippedEditions.known());
    assertThat(ancestry.later("F1-level")).contains("F1-level");
    assertThat(ancestry.later("E1-assured")).as("split").isEmpty();
    assertThat(ancestry.earlier("C4-proposals")).as("new").isEmpty();
    assertThat(ancestry.later("TECH.2.name")).contains("TECH.2.name");
  }

  private static Lineage lineage(String earlier, Link... links) {
    return new Lineage(earlier, "", List.of(links), List.of());
  }

  private static Edition edition(String id, Optional<Lineage> follows) {
    Edition any = ShippedEditions.CURRENT;
    return new Edition(
        id,
        id,
        "this test",
        any.hash(),
        any.scale(),
        any.rounding(),
        any.coverage(),
        any.bands(),
        any.themes(),
        List.of(),
        new Annexes(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            follows),
        ScoreTerms.USUAL);
  }
}
