package org.waymark.validation;

import org.junit.jupiter.api.Test;

/**
 * Cells whose content cannot be meant. Each rule objects, and is silent at the entry next to it.
 */
class CellSenseRulesTest extends CalmReturn {
  @Test
  void a_count_below_0_is_refused() {
    put("O3-days", "-1");
    objects("cell.below-zero", "O3-days");
    put("O3-days", "0");
    isSilent("cell.below-zero");
  }

  @Test
  void a_share_over_100_is_refused() {
    put("C1-known", "101");
    objects("cell.over-100", "C1-known");
    put("C1-known", "100");
    isSilent("cell.over-100");
  }

  @Test
  void a_percentage_entered_as_a_fraction_is_to_be_confirmed() {
    put("C1-known", "0.4");
    objects("cell.fraction", "C1-known");
    put("C1-known", "1");
    isSilent("cell.fraction");
  }

  @Test
  void a_spend_of_half_a_percent_is_no_fraction() {
    put("C1-known", "0.4");
    objects("cell.fraction", "C1-known");
    put("C1-known", "40");
    put("F1-spend", "0.5");
    isSilent("cell.fraction");
  }

  @Test
  void a_text_that_stands_in_for_an_answer_is_refused() {
    put("EPR.product", "TBC");
    objects("cell.placeholder", "EPR.product");
    put("EPR.product", "TBC Systems");
    isSilent("cell.placeholder");
  }
}
