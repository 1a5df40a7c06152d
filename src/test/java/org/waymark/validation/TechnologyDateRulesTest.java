package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** Dates of technologies. Each rule objects, and is silent at the entry next to it. */
class TechnologyDateRulesTest extends CalmReturn {
  @Test
  void a_go_live_before_the_decision_is_to_be_confirmed() {
    technology(1, "decided", "10 January 2025", "live-from", "9 January 2025");
    objects("row.live-before-decided", "TECH.1.live-from");
    technology(1, "decided", "10 January 2025", "live-from", "10 January 2025");
    isSilent("row.live-before-decided");
  }

  @Test
  void an_end_before_the_decision_is_to_be_confirmed() {
    technology(1, "stage", "Stopped", "ended", "9 January 2025");
    objects("row.ended-before-decided", "TECH.1.ended");
    technology(1, "stage", "Stopped", "ended", "10 January 2025");
    isSilent("row.ended-before-decided");
  }

  @Test
  void an_end_before_the_go_live_is_to_be_confirmed() {
    technology(1, "stage", "Stopped", "ended", "9 June 2025");
    objects("row.ended-before-live", "TECH.1.ended");
    technology(1, "stage", "Stopped", "ended", "10 June 2025");
    isSilent("row.ended-before-live");
  }

  @Test
  void a_decision_after_the_quarter_is_refused() {
    technology(1, "decided", "1 July 2026");
    objects("row.decided-later", "TECH.1.decided");
    technology(1, "decided", "30 June 2026");
    isSilent("row.decided-later");
  }

  @Test
  void a_live_technology_that_goes_live_after_the_quarter_is_refused() {
    technology(1, "live-from", "1 July 2026");
    objects("row.live-later", "TECH.1.live-from");
    technology(1, "live-from", "30 June 2026");
    isSilent("row.live-later");
  }

  @Test
  void an_end_after_the_quarter_is_refused() {
    technology(1, "stage", "Paused", "ended", "1 July 2026");
    objects("row.ended-later", "TECH.1.ended");
    technology(1, "stage", "Paused", "ended", "30 June 2026");
    isSilent("row.ended-later");
  }

  @Test
  void a_pilot_with_a_go_live_date_is_to_be_confirmed() {
    technology(1, "stage", "Piloted");
    objects("row.live-already", "TECH.1.live-from");
    technology(1, "stage", "Piloted", "live-from", "1 July 2026");
    isSilent("row.live-already");
  }

  @Test
  void a_live_technology_with_an_end_date_is_to_be_confirmed() {
    technology(1, "ended", "1 June 2026");
    objects("row.not-ended", "TECH.1.ended");
    technology(1, "stage", "Retired", "ended", "1 June 2026");
    isSilent("row.not-ended");
  }

  @Test
  void a_go_live_more_than_8_years_after_the_decision_is_to_be_confirmed() {
    technology(1, "decided", "9 June 2017");
    objects("row.long-wait", "TECH.1.live-from");
    technology(1, "decided", "10 June 2017");
    isSilent("row.long-wait");
  }

  @Test
  void a_pilot_of_more_than_24_months_is_noted() {
    technology(1, "stage", "Piloted", "decided", "29 June 2024");
    objects("row.long-pilot", "TECH.1.stage");
    technology(1, "stage", "Piloted", "decided", "30 June 2024");
    isSilent("row.long-pilot");
  }
}
