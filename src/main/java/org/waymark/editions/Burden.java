package org.waymark.editions;

import org.waymark.organisations.OrganisationType;

/**
 * The most cells that a return usually makes somebody fill: every required answer that does not
 * stand there already; in a full return also every date that a recommendation may need, and in each
 * of a year's new rows of a table every column that some row needs.
 */
public final class Burden {
  private Burden() {}

  public static int cells(Edition edition, OrganisationType type, ReturnForm form) {
    long single =
        edition
            .asked(type, form)
            .filter(q -> q.required() && !q.recurrence().preFilledIn(form))
            .count();
    if (form == ReturnForm.INTERIM) {
      return (int) single;
    }
    long dates =
        edition.recommendations().stream().filter(r -> mayNeedDate(edition, r, type)).count();
    long rows =
        edition.annexes().tables().stream()
            .filter(t -> t.appliesTo(type))
            .mapToLong(t -> t.newRows().getOrDefault(type, 0) * neededColumns(t, type))
            .sum();
    return (int) (single + dates + rows);
  }

  private static boolean mayNeedDate(Edition edition, Recommendation of, OrganisationType type) {
    return of.appliesTo().contains(type)
        && edition
            .annexes()
            .actionLine()
            .filter(l -> l.states().stream().anyMatch(ActionLine.State::dated))
            .isPresent();
  }

  private static long neededColumns(Table table, OrganisationType type) {
    return table.columns(type).filter(c -> !c.required().equals(Condition.NEVER)).count();
  }
}
