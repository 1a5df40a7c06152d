package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** Evidence beside levels. Each rule objects, and is silent at the entry next to it. */
class EvidenceRulesTest extends CalmReturn {
  @Test
  void a_level_of_3_without_evidence_is_to_be_confirmed() {
    put("F1-level", "3");
    objects("row.level-without-evidence", "F1-level");
    evidence("Budget", "1 April 2026", "3");
    isSilent("row.level-without-evidence");
  }

  @Test
  void a_level_of_2_needs_no_evidence() {
    put("F1-level", "3");
    objects("row.level-without-evidence", "F1-level");
    put("F1-level", "2");
    isSilent("row.level-without-evidence");
  }

  @Test
  void evidence_of_after_the_quarter_is_to_be_confirmed() {
    evidence("Budget", "1 July 2026", "2");
    objects("row.evidence-later", "F1-evidence");
    evidence("Budget", "30 June 2026", "2");
    isSilent("row.evidence-later");
  }

  @Test
  void evidence_older_than_24_months_is_noted() {
    evidence("Budget", "29 June 2024", "2");
    objects("row.evidence-old", "F1-evidence");
    evidence("Budget", "30 June 2024", "2");
    isSilent("row.evidence-old");
  }

  @Test
  void evidence_of_a_lower_level_is_noted() {
    evidence("Budget", "1 April 2026", "1");
    objects("row.evidence-below-level", "F1-evidence");
    evidence("Budget", "1 April 2026", "2");
    isSilent("row.evidence-below-level");
  }
}
