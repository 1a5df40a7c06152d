package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** The electronic patient record. Each rule objects, and is silent at the entry next to it. */
class EprRulesTest extends CalmReturn {
  @Test
  void a_live_epr_without_a_product_is_to_be_confirmed() {
    put("EPR.product", "None");
    objects("across.epr-product", "EPR.product");
    put("EPR.state", "Contract signed, not yet live");
    put("EPR.coverage", "0");
    isSilent("across.epr-product");
  }

  @Test
  void an_epr_that_covers_services_before_it_is_live_is_to_be_confirmed() {
    put("EPR.state", "Contract signed, not yet live");
    put("EPR.coverage", "0");
    put("EPR.coverage", "5");
    objects("across.epr-covers-early", "EPR.coverage");
    put("EPR.coverage", "0");
    isSilent("across.epr-covers-early");
  }

  @Test
  void an_epr_live_everywhere_covers_nearly_all_services() {
    put("EPR.state", "Live in all services");
    put("EPR.coverage", "89");
    objects("across.epr-covers-little", "EPR.coverage");
    put("EPR.coverage", "90");
    isSilent("across.epr-covers-little");
  }

  @Test
  void a_link_to_an_epr_that_is_not_live_is_to_be_confirmed() {
    put("EPR.state", "Contract signed, not yet live");
    put("EPR.coverage", "0");
    technology(1, "epr-link", "Reads only");
    objects("across.epr-link", "TECH.1.epr-link");
    put("EPR.state", "Live in some services");
    isSilent("across.epr-link");
  }

  @Test
  void a_live_module_of_an_epr_that_is_not_live_is_to_be_confirmed() {
    put("EPR.state", "Contract signed, not yet live");
    put("EPR.coverage", "0");
    technology(1, "class", "EPR module");
    objects("across.epr-module", "TECH.1.class");
    put("EPR.state", "Live in some services");
    isSilent("across.epr-module");
  }

  @Test
  void an_ai_without_a_link_contradicts_the_action_on_links() {
    put("R2.status", "Done");
    put("R2.date", "1 June 2026");
    technology(1, "class", "AI for imaging", "epr-link", "No link");
    objects("across.ai-linked", "TECH.1.epr-link");
    put("R2.status", "Under way");
    isSilent("across.ai-linked");
  }
}
