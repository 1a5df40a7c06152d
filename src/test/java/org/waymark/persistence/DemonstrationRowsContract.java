package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.access.jpa.AccessRows;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.demonstration.Mark;
import org.waymark.demonstration.Premises;
import org.waymark.demonstration.jpa.DemonstrationRows;
import org.waymark.organisations.jpa.OrganisationRows;

/** The mark of a demonstration, and what is refused because of it. */
abstract class DemonstrationRowsContract extends RowsContract {
  private static final Mark MARK = new Mark(NOON, "small-1");

  DemonstrationRowsContract(Database database) {
    super(database);
  }

  @Test
  void a_mark_is_found_as_it_was_set_and_there_is_no_second_one() {
    assertThat(one(em -> DemonstrationRows.of(em).find())).isEmpty();
    run(em -> DemonstrationRows.of(em).set(MARK));
    assertThat(one(em -> DemonstrationRows.of(em).find())).contains(MARK);
    assertThatThrownBy(
            () -> run(em -> DemonstrationRows.of(em).set(new Mark(NOON.plusSeconds(1), "other"))))
        .isInstanceOf(RuntimeException.class);
    assertThat(one(em -> DemonstrationRows.of(em).find())).contains(MARK);
  }

  @Test
  void a_demonstration_is_refused_where_anything_is_that_it_did_not_make() {
    assertThatThrownBy(() -> inspect(true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "WAYMARK_DEMO=true is refused: this database was not begun as a demonstration"
                + " (organisations: 2, quarters: 1, accounts: 0). Name an empty data folder in"
                + " WAYMARK_HOME, or leave WAYMARK_DEMO out");
    assertThat(inspect(false)).isEmpty();
  }

  @Test
  void a_demonstration_may_begin_where_nothing_is() {
    run(
        em ->
            List.of("quarter", "organisation")
                .forEach(t -> em.createNativeQuery("delete from waymark." + t).executeUpdate()));
    assertThat(inspect(true)).isEmpty();
    assertThat(inspect(false)).isEmpty();
  }

  @Test
  void a_demonstration_goes_on_as_one_and_never_as_anything_else() {
    run(em -> DemonstrationRows.of(em).set(MARK));
    assertThat(inspect(true)).contains(MARK);
    assertThatThrownBy(() -> inspect(false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "this database holds the invented organisations of a demonstration, begun on 5 October"
                + " 2026. Start with WAYMARK_DEMO=true to go on with it, or name another data"
                + " folder in WAYMARK_HOME for real returns");
  }

  private Optional<Mark> inspect(boolean wanted) {
    return one(
        em ->
            new Premises(
                    DemonstrationRows.of(em),
                    OrganisationRows.of(em),
                    QuarterRows.of(em),
                    AccessRows.accounts(em))
                .inspect(wanted));
  }
}
