package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.KnownEditions;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.OrganisationType;

/** The two shipped editions, of which the later one says what it changed. */
class ContinuityTest {
  private static final Edition NOW = ShippedEditions.CURRENT;
  private static final Edition THEN = ShippedEditions.EARLIER;

  @Test
  void an_edition_compares_with_itself_in_every_measure() {
    assertThat(
            Continuity.of(NOW, NOW, Ancestry.of(NOW, NOW.id(), new KnownEditions()), ACUTE_TRUST))
        .hasSize(1 + 4 + 16)
        .allSatisfy((measure, against) -> assertThat(against).isEqualTo(Against.PEERS));
  }

  @Test
  void an_issue_whose_questions_were_only_reworded_compares_and_a_rescaled_one_says_so() {
    Map<String, Against> compares = of(ACUTE_TRUST);
    // The edition's mapping: F1-level and F1-spend reworded, F1-central the same.
    assertThat(compares).containsEntry("F1", Against.PEERS);
    // F2-hours rescaled, E1-assured split in two, C3-sessions dropped, C4-proposals new.
    for (String issue : new String[] {"F2", "E1", "C3", "C4"}) {
      assertThat(compares).as(issue).containsEntry(issue, Against.CHANGED_QUESTIONS);
    }
    assertThat(compares)
        .containsEntry("funding", Against.CHANGED_QUESTIONS)
        .containsEntry("overall", Against.CHANGED_QUESTIONS);
  }

  @Test
  void what_changed_for_others_only_does_not_matter() {
    // O1-level takes 80% for level 4 and took 60%; "the variants for boards and for the short
    // return are the same".
    assertThat(of(ACUTE_TRUST)).containsEntry("O1", Against.CHANGED_QUESTIONS);
    assertThat(of(PRIMARY_CARE_NETWORK)).containsEntry("O1", Against.PEERS);
  }

  @Test
  void editions_that_do_not_follow_one_another_compare_in_nothing() {
    Ancestry none = Ancestry.of(THEN, NOW.id(), ShippedEditions.known());
    assertThat(Continuity.of(THEN, NOW, none, ACUTE_TRUST).values())
        .containsOnly(Against.OTHER_QUESTIONS);
  }

  private static Map<String, Against> of(OrganisationType type) {
    return Continuity.of(NOW, THEN, Ancestry.of(NOW, THEN.id(), ShippedEditions.known()), type);
  }
}
