package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** Action lines. Each rule objects, and is silent at the entry next to it. */
class ActionRulesTest extends CalmReturn {
  @Test
  void an_action_that_is_done_has_a_date() {
    put("R6.status", "Done");
    clear("R6.date");
    objects("row.action-undated", "R6.date");
    put("R6.status", "Done");
    put("R6.date", "1 June 2026");
    isSilent("row.action-undated");
  }

  @Test
  void an_action_is_not_done_after_the_quarter() {
    put("R6.status", "Done");
    put("R6.date", "1 July 2026");
    objects("row.action-done-later", "R6.date");
    put("R6.status", "Done");
    put("R6.date", "30 June 2026");
    isSilent("row.action-done-later");
  }

  @Test
  void a_planned_start_that_is_past_is_to_be_confirmed() {
    put("R6.status", "Planned");
    put("R6.date", "29 June 2026");
    objects("row.action-planned-past", "R6.date");
    put("R6.status", "Planned");
    put("R6.date", "30 June 2026");
    isSilent("row.action-planned-past");
  }

  @Test
  void an_action_that_is_overdue_is_to_be_confirmed() {
    put("R6.status", "Under way");
    put("R6.date", "29 June 2026");
    objects("row.action-overdue", "R6.date");
    put("R6.status", "Under way");
    put("R6.date", "30 June 2026");
    isSilent("row.action-overdue");
  }

  @Test
  void a_date_more_than_5_years_ahead_is_to_be_confirmed() {
    put("R6.status", "Planned");
    put("R6.date", "1 July 2031");
    objects("row.action-far", "R6.date");
    put("R6.status", "Planned");
    put("R6.date", "30 June 2031");
    isSilent("row.action-far");
  }

  @Test
  void a_date_of_an_action_that_is_not_started_is_noted() {
    put("R6.status", "Not started");
    put("R6.date", "1 July 2026");
    objects("row.action-stray-date", "R6.date");
    put("R6.status", "Not started");
    clear("R6.date");
    isSilent("row.action-stray-date");
  }

  @Test
  void an_action_of_ones_own_that_is_not_applicable_is_to_be_explained() {
    put("R6.status", "Not applicable");
    clear("R6.date");
    objects("row.action-not-applicable", "R6.status");
    put("R6.status", "Not started");
    clear("R6.date");
    put("R3.status", "Not applicable");
    isSilent("row.action-not-applicable");
  }
}
