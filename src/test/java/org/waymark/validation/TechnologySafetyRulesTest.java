package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** Safety of technologies. Each rule objects, and is silent at the entry next to it. */
class TechnologySafetyRulesTest extends CalmReturn {
  @Test
  void a_live_ai_without_a_safety_case_is_to_be_confirmed() {
    technology(1, "class", "AI for imaging", "safety-case", "None");
    objects("row.safety-case", "TECH.1.safety-case");
    technology(1, "class", "AI for imaging", "safety-case", "In preparation");
    isSilent("row.safety-case");
  }

  @Test
  void a_live_ai_without_a_liability_position_is_to_be_confirmed() {
    technology(1, "class", "AI for imaging");
    objects("row.liability", "TECH.1.liability");
    technology(1, "class", "AI for imaging", "liability", "Written, not confirmed");
    isSilent("row.liability");
  }

  @Test
  void a_live_ai_without_an_error_rate_is_noted() {
    technology(1, "class", "AI for imaging");
    objects("row.error-rate", "TECH.1.error-rate");
    technology(1, "class", "AI for imaging", "error-rate", "4");
    isSilent("row.error-rate");
  }

  @Test
  void an_error_rate_without_that_of_people_is_to_be_confirmed() {
    technology(1, "class", "AI for imaging", "error-rate", "4");
    objects("row.human-rate", "TECH.1.human-rate");
    technology(1, "class", "AI for imaging", "error-rate", "4", "human-rate", "5");
    isSilent("row.human-rate");
  }

  @Test
  void an_ai_that_errs_more_than_people_is_to_be_confirmed() {
    technology(1, "class", "AI for imaging", "error-rate", "6", "human-rate", "5");
    objects("row.worse-than-people", "TECH.1.error-rate");
    technology(1, "class", "AI for imaging", "error-rate", "5", "human-rate", "5");
    isSilent("row.worse-than-people");
  }

  @Test
  void a_live_ai_without_a_sponsor_is_noted() {
    technology(1, "class", "AI for imaging");
    objects("row.sponsor", "TECH.1.sponsor");
    technology(1, "class", "AI for imaging", "sponsor", "Lead radiologist");
    isSilent("row.sponsor");
  }

  @Test
  void imaging_without_patient_data_is_to_be_confirmed() {
    technology(1, "class", "AI for imaging", "epr-link", "Holds no patient data");
    objects("row.images-without-patients", "TECH.1.epr-link");
    technology(1, "class", "AI of another kind", "epr-link", "Holds no patient data");
    isSilent("row.images-without-patients");
  }
}
