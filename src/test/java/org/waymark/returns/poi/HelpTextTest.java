package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.editions.files.AnnexedEdition;

class HelpTextTest {
  private static final Edition EDITION = AnnexedEdition.edition();

  @Test
  void a_level_ends_with_what_counts_as_evidence() {
    assertThat(HelpText.of(EDITION.question("F1-level").orElseThrow()).lines())
        .containsExactly(
            "0: Nothing is written",
            "1: A plan is written",
            "2: The plan is paid for",
            "Evidence: The plan itself.");
  }

  @Test
  void a_measure_says_what_it_is_out_of() {
    assertThat(HelpText.of(EDITION.question("F1-days").orElseThrow()))
        .isEqualTo("A number (days).\nOut of: All contracts signed.");
  }
}
