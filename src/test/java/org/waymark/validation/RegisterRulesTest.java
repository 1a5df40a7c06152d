package org.waymark.validation;

import org.junit.jupiter.api.Test;

/**
 * Levels and measures beside the technology register. Each rule objects, and is silent at the entry
 * next to it.
 */
class RegisterRulesTest extends CalmReturn {
  @Test
  void the_share_with_a_problem_adds_up_with_the_register() {
    technology(1);
    technology(2, "problem", "none");
    put("E4-linked", "61");
    objects("across.problem-share", "E4-linked");
    put("E4-linked", "60");
    isSilent("across.problem-share");
  }

  @Test
  void the_share_in_two_settings_adds_up_with_the_register() {
    technology(1, "in-acute", "Yes", "in-primary", "Yes");
    put("O4-settings", "89");
    objects("across.settings-share", "O4-settings");
    put("O4-settings", "90");
    isSilent("across.settings-share");
  }

  @Test
  void the_share_linked_to_the_epr_adds_up_with_the_register() {
    technology(1, "epr-link", "No link");
    put("O3-integrated", "11");
    objects("across.integrated-share", "O3-integrated");
    put("O3-integrated", "10");
    isSilent("across.integrated-share");
  }

  @Test
  void the_share_with_a_safety_case_adds_up_with_the_register() {
    technology(1, "safety-case", "None");
    put("E1-safety", "11");
    objects("across.safety-share", "E1-safety");
    put("E1-safety", "10");
    isSilent("across.safety-share");
  }

  @Test
  void the_share_of_ai_beside_people_adds_up_with_the_register() {
    technology(1, "class", "AI for imaging", "error-rate", "4");
    put("E1-baseline", "11");
    objects("across.baseline-share", "E1-baseline");
    put("E1-baseline", "10");
    isSilent("across.baseline-share");
  }

  @Test
  void the_median_days_to_go_live_add_up_with_the_register() {
    technology(1);
    put("O3-days", "182");
    objects("across.days-to-live", "O3-days");
    put("O3-days", "181");
    isSilent("across.days-to-live");
  }

  @Test
  void implementation_above_0_needs_something_that_went_live() {
    technology(1, "decided", "1 May 2023", "live-from", "29 June 2024");
    objects("across.nothing-went-live", "O3-level");
    technology(1, "decided", "1 May 2023", "live-from", "30 June 2024");
    isSilent("across.nothing-went-live");
  }

  @Test
  void whole_pathways_above_0_need_settings_in_the_register() {
    technology(1);
    objects("across.settings-level", "O4-level");
    technology(1, "in-acute", "No");
    isSilent("across.settings-level");
  }

  @Test
  void a_level_of_3_for_liability_needs_confirmed_positions() {
    put("E1-level", "3");
    technology(1, "class", "AI for imaging", "liability", "Written, not confirmed");
    objects("across.liability-level", "E1-level");
    put("E1-level", "2");
    isSilent("across.liability-level");
  }

  @Test
  void a_level_of_4_for_liability_needs_error_rates() {
    put("E1-level", "4");
    technology(1, "class", "AI for imaging", "error-rate", "4");
    objects("across.error-level", "E1-level");
    technology(1, "class", "AI for imaging", "error-rate", "4", "human-rate", "4");
    isSilent("across.error-level");
  }

  @Test
  void the_action_on_liabilities_is_not_done_without_positions() {
    put("R7.status", "Done");
    put("R7.date", "1 June 2026");
    technology(1, "class", "AI for imaging", "liability", "None");
    objects("across.liability-done", "R7.status");
    technology(1, "class", "AI for imaging", "liability", "Written, not confirmed");
    isSilent("across.liability-done");
  }

  @Test
  void the_action_on_comparing_errors_is_not_done_without_a_baseline() {
    put("R8.status", "Done");
    put("R8.date", "1 June 2026");
    technology(1, "class", "AI for imaging");
    objects("across.comparison-done", "R8.status");
    technology(1, "class", "AI for imaging", "human-rate", "4");
    isSilent("across.comparison-done");
  }
}
