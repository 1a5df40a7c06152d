package org.waymark.validation;

import org.junit.jupiter.api.Test;

/**
 * Answers beside those of the last return. Each rule objects, and is silent at the entry next to
 * it.
 */
class LastAnswerRulesTest extends CalmReturn {
  @Test
  void a_level_that_rose_by_2_is_to_be_confirmed() {
    aQuarterLater();
    put("F1-level", "4");
    objects("past.level-rose", "F1-level");
    put("F1-level", "3");
    isSilent("past.level-rose");
  }

  @Test
  void a_level_that_fell_by_2_is_to_be_confirmed() {
    aQuarterLater();
    put("F1-level", "0");
    objects("past.level-fell", "F1-level");
    put("F1-level", "1");
    isSilent("past.level-fell");
  }

  @Test
  void a_share_that_moved_by_over_25_points_is_to_be_confirmed() {
    aQuarterLater();
    put("C1-known", "76");
    objects("past.percent-moved", "C1-known");
    put("C1-known", "75");
    isSilent("past.percent-moved");
  }

  @Test
  void a_spend_that_moved_by_over_5_points_is_to_be_confirmed() {
    aQuarterLater();
    put("F1-spend", "7.1");
    objects("past.percent-moved", "F1-spend");
    put("F1-spend", "7");
    isSilent("past.percent-moved");
  }

  @Test
  void a_number_that_trebled_is_to_be_confirmed() {
    aQuarterLater();
    put("O3-days", "600");
    objects("past.number-moved", "O3-days");
    put("O3-days", "599");
    isSilent("past.number-moved");
  }

  @Test
  void a_number_that_fell_to_a_third_is_to_be_confirmed() {
    aQuarterLater();
    put("E3-days", "33");
    objects("past.number-moved", "E3-days");
    put("E3-days", "34");
    isSilent("past.number-moved");
  }

  @Test
  void an_action_that_went_back_is_to_be_confirmed() {
    put("R6.status", "Done");
    put("R6.date", "1 June 2026");
    aQuarterLater();
    put("R6.status", "Not started");
    clear("R6.date");
    objects("past.action-back", "R6.status");
    put("R6.status", "Done");
    put("R6.date", "2 June 2026");
    isSilent("past.action-back");
  }

  @Test
  void an_epr_that_went_back_is_to_be_confirmed() {
    aQuarterLater();
    put("EPR.state", "Business case in preparation");
    objects("past.epr-back", "EPR.state");
    put("EPR.state", "Live in all services");
    isSilent("past.epr-back");
  }

  @Test
  void evidence_that_is_gone_is_to_be_confirmed() {
    evidence("Budget", "1 April 2026", "2");
    aQuarterLater();
    cells.keySet().removeIf(k -> k.startsWith("F1-evidence"));
    objects("past.evidence-gone", "F1-evidence");
    evidence("Another paper", "1 May 2026", "2");
    isSilent("past.evidence-gone");
  }

  @Test
  void a_question_that_applies_no_more_is_noted() {
    aQuarterLater();
    put("F3-tracked", "Not applicable");
    put("F3-tracked/reason", "No cases");
    objects("past.no-longer-applicable", "F3-tracked");
    put("F3-tracked", "51");
    clear("F3-tracked/reason");
    isSilent("past.no-longer-applicable");
  }

  @Test
  void a_full_return_that_repeats_the_last_is_noted() {
    aQuarterLater();
    objects("past.all-the-same", "");
    put("F1-level", "1");
    isSilent("past.all-the-same");
  }
}
