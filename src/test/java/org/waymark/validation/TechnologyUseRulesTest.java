package org.waymark.validation;

import org.junit.jupiter.api.Test;

/**
 * Rows of the technology register, and their use. Each rule objects, and is silent at the entry
 * next to it.
 */
class TechnologyUseRulesTest extends CalmReturn {
  @Test
  void a_technology_at_scale_without_a_pathway_is_to_be_confirmed() {
    technology(1, "stage", "Live at scale");
    objects("row.pathway", "TECH.1.pathway");
    technology(1, "stage", "Live at scale", "pathway", "Stroke");
    isSilent("row.pathway");
  }

  @Test
  void a_technology_at_scale_in_no_setting_is_to_be_confirmed() {
    technology(1, "stage", "Live at scale", "in-acute", "No");
    objects("row.setting", "TECH.1.in-acute");
    technology(1, "stage", "Live at scale", "in-social", "Yes");
    isSilent("row.setting");
  }

  @Test
  void a_technology_at_scale_that_solves_no_problem_is_noted() {
    technology(1, "stage", "Live at scale", "problem", "none");
    objects("row.no-problem", "TECH.1.problem");
    technology(1, "problem", "none");
    isSilent("row.no-problem");
  }

  @Test
  void a_measured_benefit_without_its_numbers_is_to_be_confirmed() {
    technology(1, "benefit", "Before and after");
    objects("row.benefit-found", "TECH.1.benefit-found");
    technology(1, "benefit", "Before only");
    isSilent("row.benefit-found");
  }

  @Test
  void low_hanging_fruit_without_a_measured_benefit_is_to_be_confirmed() {
    technology(1, "low-hanging", "Yes");
    objects("row.low-hanging-benefit", "TECH.1.low-hanging");
    technology(1, "low-hanging", "Yes", "benefit", "Before and after");
    isSilent("row.low-hanging-benefit");
  }

  @Test
  void low_hanging_fruit_that_took_over_a_year_is_to_be_confirmed() {
    technology(1, "low-hanging", "Yes", "decided", "9 June 2024");
    objects("row.low-hanging-slow", "TECH.1.low-hanging");
    technology(1, "low-hanging", "Yes", "decided", "10 June 2024");
    isSilent("row.low-hanging-slow");
  }

  @Test
  void a_joint_contract_that_nobody_shares_is_to_be_confirmed() {
    technology(1, "route", "Contract of an ICS or collaborative", "shared", "Nobody else");
    objects("row.joint-contract", "TECH.1.shared");
    technology(1, "route", "Own tender", "shared", "Nobody else");
    isSilent("row.joint-contract");
  }

  @Test
  void a_free_trial_at_scale_is_noted() {
    technology(1, "stage", "Live at scale", "route", "Free trial or grant");
    objects("row.free-at-scale", "TECH.1.route");
    technology(1, "route", "Free trial or grant");
    isSilent("row.free-at-scale");
  }

  @Test
  void a_pause_that_nothing_causes_is_noted() {
    technology(1, "stage", "Paused", "blocked-training", "No");
    objects("row.not-blocked", "TECH.1.blocked-infrastructure");
    technology(1, "stage", "Paused", "blocked-training", "Yes");
    isSilent("row.not-blocked");
  }

  @Test
  void a_required_column_that_is_blank_is_refused() {
    technology(1, "problem", "");
    objects("row.column-required", "TECH.1.problem");
    technology(1);
    isSilent("row.column-required");
  }

  @Test
  void a_live_technology_without_a_go_live_date_is_refused() {
    technology(1, "live-from", "");
    objects("row.column-required", "TECH.1.live-from");
    technology(1, "stage", "Piloted", "live-from", "");
    isSilent("row.column-required");
  }

  @Test
  void a_paused_technology_without_a_reason_is_refused() {
    technology(1, "stage", "Paused", "ended", "1 June 2026");
    objects("row.column-required", "TECH.1.why-ended");
    technology(1, "stage", "Paused", "ended", "1 June 2026", "why-ended", "No money");
    isSilent("row.column-required");
  }

  @Test
  void what_holds_back_a_technology_at_scale_is_not_asked() {
    technology(1, "stage", "Live at scale", "blocked-legal", "Yes");
    objects("row.column-not-asked", "TECH.1.blocked-legal");
    technology(1, "blocked-legal", "Yes");
    isSilent("row.column-not-asked");
  }

  @Test
  void the_same_name_in_two_rows_is_to_be_confirmed() {
    technology(1);
    technology(2, "name", "technology 1");
    objects("across.same-technology", "TECH.2.name");
    technology(2);
    isSilent("across.same-technology");
  }
}
