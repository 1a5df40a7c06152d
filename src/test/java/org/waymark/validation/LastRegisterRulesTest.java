package org.waymark.validation;

import org.junit.jupiter.api.Test;

/**
 * The register, the road map and confirmations beside the last return. Each rule objects, and is
 * silent at the entry next to it.
 */
class LastRegisterRulesTest extends CalmReturn {
  @Test
  void a_technology_that_is_gone_is_to_be_confirmed() {
    technology(1);
    aQuarterLater();
    technology(1, "name", "Another");
    objects("past.technology-gone", "TECH");
    technology(2, "name", "TECHNOLOGY 1");
    isSilent("past.technology-gone");
  }

  @Test
  void a_stage_that_went_back_is_to_be_confirmed() {
    technology(1);
    aQuarterLater();
    technology(1, "stage", "Piloted");
    objects("past.stage-back", "TECH.1.stage");
    technology(1, "stage", "Paused");
    isSilent("past.stage-back");
  }

  @Test
  void a_decision_date_that_moved_is_to_be_confirmed() {
    technology(1);
    aQuarterLater();
    technology(1, "decided", "11 January 2025");
    objects("past.decision-moved", "TECH.1.decided");
    technology(1, "decided", "2025-01-10");
    isSilent("past.decision-moved");
  }

  @Test
  void a_go_live_date_that_moved_is_to_be_confirmed() {
    technology(1);
    aQuarterLater();
    technology(1, "live-from", "11 June 2025");
    objects("past.go-live-moved", "TECH.1.live-from");
    technology(1, "live-from", "2025-06-10");
    isSilent("past.go-live-moved");
  }

  @Test
  void a_target_that_was_lowered_is_noted() {
    aQuarterLater();
    put("RM.F1.2031", "2");
    objects("past.target-lowered", "RM.F1.2031");
    put("RM.F1.2031", "4");
    isSilent("past.target-lowered");
  }

  @Test
  void nothing_has_changed_contradicts_a_changed_level() {
    interim();
    aQuarterLater();
    put("F1-level", "1");
    objects("past.changed-all-the-same", "CONFIRM.F1");
    put("CONFIRM.F1", "I changed what has changed");
    isSilent("past.changed-all-the-same");
  }

  @Test
  void a_change_without_a_change_is_noted() {
    interim();
    aQuarterLater();
    put("CONFIRM.F1", "I changed what has changed");
    objects("past.nothing-changed", "CONFIRM.F1");
    put("F1-level", "1");
    isSilent("past.nothing-changed");
  }
}
