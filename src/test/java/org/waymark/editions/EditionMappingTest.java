package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Lineage.Change;
import org.waymark.editions.Lineage.Link;

/** What became of each question between the two shipped editions. */
class EditionMappingTest {
  private static final Edition EARLIER = ShippedEditions.EARLIER;
  private static final Edition CURRENT = ShippedEditions.CURRENT;
  private static final Lineage LINEAGE = CURRENT.annexes().follows().orElseThrow();

  @Test
  void every_question_of_either_edition_is_accounted_for() {
    assertThat(LINEAGE.edition()).isEqualTo(EARLIER.id());
    assertThat(LINEAGE.links().stream().map(Link::question))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(CURRENT.mappedIds());
    Set<String> accounted = new HashSet<>();
    LINEAGE.links().forEach(l -> l.from().ifPresent(accounted::add));
    LINEAGE.dropped().forEach(d -> accounted.add(d.question()));
    assertThat(accounted).isEqualTo(EARLIER.mappedIds());
  }

  @Test
  void what_is_the_same_is_the_same_to_the_letter_and_the_rest_differs() {
    for (Link link : LINEAGE.links()) {
      var before = link.from().flatMap(id -> asked(EARLIER, id));
      if (before.isPresent()) {
        assertThat(asked(CURRENT, link.question()).equals(before))
            .as(link.question())
            .isEqualTo(link.change() == Change.SAME);
      }
    }
    assertThat(of(Change.SAME)).contains("F2-level", "E4-level-short").hasSizeGreaterThan(50);
  }

  @Test
  void a_rescaled_level_or_measure_gives_another_score_and_a_reworded_one_the_same() {
    assertThat(of(Change.REWORDED)).contains("C1-level", "F1-spend", "O2-shared");
    for (String id : of(Change.REWORDED)) {
      if (!id.startsWith("TECH.")) {
        assertThat(CURRENT.question(id).orElseThrow().kind())
            .as(id)
            .isEqualTo(EARLIER.question(id).orElseThrow().kind());
      }
    }
    assertThat(of(Change.RESCALED))
        .contains("F2-hours", "E3-days", "O1-level")
        .allSatisfy(
            id ->
                assertThat(asked(CURRENT, id).orElseThrow().kind())
                    .isNotEqualTo(asked(EARLIER, id).orElseThrow().kind()));
  }

  @Test
  void a_question_was_split_one_is_asked_no_more_and_others_are_new() {
    assertThat(LINEAGE.links())
        .filteredOn(l -> l.change() == Change.SPLIT)
        .allMatch(l -> l.from().filter("E1-assured"::equals).isPresent())
        .extracting(Link::question)
        .containsExactly("E1-safety", "E1-baseline");
    assertThat(LINEAGE.dropped())
        .extracting(Lineage.Dropped::question)
        .containsExactly("C3-sessions", "TECH.value");
    assertThat(of(Change.NEW)).contains("C4-proposals", "BURDEN.minutes", "TECH.why-ended");
  }

  @Test
  void both_editions_have_the_same_issues_so_that_their_scores_compare_by_id() {
    assertThat(EARLIER.issues().map(Issue::id)).containsExactlyElementsOf(issues(CURRENT));
    assertThat(EARLIER.themes().stream().map(Theme::id))
        .containsExactlyElementsOf(CURRENT.themes().stream().map(Theme::id).toList());
    assertThat(LINEAGE.note()).contains("by id");
  }

  @Test
  void a_question_left_out_of_the_mapping_is_a_finding_at_load() {
    String text = ShippedEditions.text(ShippedEditions.CURRENT_FILE);
    int line = text.substring(0, text.indexOf("\nfollows:") + 1).split("\n", -1).length;

    assertThat(
            ShippedEditions.read("cut.yaml", text.replace("[F1-level-short, ", "["), known())
                .findings())
        .hasSize(2)
        .allSatisfy(
            f -> {
              assertThat(f.place().cell()).isEqualTo("line " + line);
              assertThat(f.problem()).contains("leaves out 1", "F1-level-short");
            });
  }

  private static Editions known() {
    return ShippedEditions.known();
  }

  private static Stream<String> links(Change change) {
    return LINEAGE.links().stream().filter(l -> l.change() == change).map(Link::question);
  }

  private static Set<String> of(Change change) {
    return links(change).collect(Collectors.toSet());
  }

  private static List<String> issues(Edition edition) {
    return edition.issues().map(Issue::id).toList();
  }

  /** A question, or a column by its key in mappings. */
  private static Optional<Question> asked(Edition edition, String id) {
    return edition
        .question(id)
        .or(
            () ->
                edition.annexes().tables().stream()
                    .flatMap(
                        t ->
                            t.columns().stream()
                                .filter(c -> AnswerKey.column(t.id(), c.id()).equals(id)))
                    .map(Column::question)
                    .findFirst());
  }
}
