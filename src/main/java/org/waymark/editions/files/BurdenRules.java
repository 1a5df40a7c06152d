package org.waymark.editions.files;

import java.util.ArrayList;
import java.util.List;
import org.waymark.editions.Burden;
import org.waymark.editions.Edition;
import org.waymark.editions.ReturnForm;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;

/** An edition asks no more than it says it does. */
final class BurdenRules {
  private static final String CELLS = "/rhythm/mostCells/";

  private BurdenRules() {}

  static List<Finding> findings(LocatedTree tree, Edition edition) {
    List<Finding> found = new ArrayList<>();
    edition
        .annexes()
        .rhythm()
        .ifPresent(
            rhythm -> {
              check(tree, edition, ReturnForm.FULL, rhythm.mostCellsFull(), found);
              check(tree, edition, ReturnForm.INTERIM, rhythm.mostCellsInterim(), found);
            });
    return found;
  }

  private static void check(
      LocatedTree tree, Edition edition, ReturnForm form, int most, List<Finding> to) {
    for (OrganisationType type : OrganisationType.values()) {
      int cells = Burden.cells(edition, type, form);
      if (cells > most) {
        to.add(
            tree.finding(
                "edition-burden",
                CELLS + (form == ReturnForm.FULL ? "full" : "interim"),
                "is less than the %d cells asked of %s.".formatted(cells, type.plural()),
                "Require fewer answers of them."));
      }
    }
  }
}
