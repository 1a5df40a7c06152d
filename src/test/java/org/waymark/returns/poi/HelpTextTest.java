package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.editions.files.AnnexedEdition;

class HelpTextTest {
  private static final Edition EDITION = AnnexedEdition.edition();

  @Test
  void a_level_says_what_counts_as_evidence_and_leaves_its_descriptions_to_rows_of_their_own() {
    assertThat(HelpText.of(EDITION.question("F1-level").orElseThrow()))
        .isEqualTo("What counts as evidence: The plan itself.");
  }

  @Test
  void a_measure_says_what_it_is_out_of() {
    assertThat(HelpText.of(EDITION.question("F1-days").orElseThrow()))
        .isEqualTo("A number (days).\nOut of: All contracts signed.");
  }
}
