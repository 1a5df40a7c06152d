package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** The road map. Each rule objects, and is silent at the entry next to it. */
class RoadMapRulesTest extends CalmReturn {
  @Test
  void a_target_below_the_present_level_is_to_be_confirmed() {
    put("RM.F1.2027", "1");
    put("RM.F1.2031", "3");
    objects("across.target-below-level", "RM.F1.2027");
    put("RM.F1.2027", "2");
    put("RM.F1.2031", "3");
    isSilent("across.target-below-level");
  }

  @Test
  void a_target_below_that_of_the_year_before_is_to_be_confirmed() {
    put("RM.F1.2027", "4");
    put("RM.F1.2031", "3");
    objects("across.target-falls", "RM.F1.2031");
    put("RM.F1.2027", "3");
    put("RM.F1.2031", "3");
    isSilent("across.target-falls");
  }

  @Test
  void a_target_more_than_2_levels_above_that_of_the_year_before_is_to_be_confirmed() {
    put("RM.F1.2027", "2");
    put("RM.F1.2031", "5");
    put("RM.F1.2028", "5");
    objects("across.target-jumps", "RM.F1.2028");
    put("RM.F1.2028", "4");
    isSilent("across.target-jumps");
  }

  @Test
  void a_road_map_that_leads_nowhere_is_noted() {
    put("RM.F1.2027", "2");
    put("RM.F1.2031", "2");
    objects("across.target-no-change", "RM.F1.2031");
    put("RM.F1.2027", "2");
    put("RM.F1.2031", "3");
    isSilent("across.target-no-change");
  }
}
