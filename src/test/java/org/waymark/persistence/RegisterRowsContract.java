package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterEntry;
import org.waymark.organisations.RegisterSource;
import org.waymark.organisations.RegisterUpdate;
import org.waymark.organisations.Succession;
import org.waymark.organisations.jpa.OrganisationRows;

/** Quarters, organisations and editions. */
abstract class RegisterRowsContract extends RowsContract {
  private static final RegisterSource SOURCE =
      new RegisterSource("register.csv", "a".repeat(64), "olga", NOON);

  RegisterRowsContract(Database database) {
    super(database);
  }

  @Test
  void a_quarter_comes_back_as_it_was_saved() {
    assertThat(one(em -> QuarterRows.of(em).find(QUARTER))).contains(quarter(QUARTER));
    assertThat(one(em -> QuarterRows.of(em).find(NEXT_QUARTER))).isEmpty();
  }

  @Test
  void a_quarter_saved_again_is_replaced_and_all_come_the_earliest_first() {
    Quarter before = quarter(QUARTER.previous());
    Quarter unsigned = new Quarter(QUARTER, before.edition(), quarter(QUARTER).dates(), false);
    run(em -> QuarterRows.of(em).save(unsigned));
    run(em -> QuarterRows.of(em).save(before));
    assertThat(all(em -> QuarterRows.of(em).all())).containsExactly(before, unsigned);
  }

  @Test
  void organisations_come_by_code_and_a_new_name_replaces_the_old() {
    Organisation renamed = organisation(ASH, "Ash and Elm Hospitals");
    run(em -> OrganisationRows.of(em).saveAll(List.of(renamed)));
    assertThat(all(em -> OrganisationRows.of(em).all()))
        .containsExactly(renamed, organisation(BIRCH, "Birch Hospitals"));
    assertThat(one(em -> OrganisationRows.of(em).find(ASH))).contains(renamed);
    assertThat(one(em -> OrganisationRows.of(em).find(new OrganisationCode("ZZZ")))).isEmpty();
  }

  @Test
  void an_edition_is_read_from_the_file_that_was_kept() {
    var edition = SmallEdition.edition();
    assertThat(one(em -> EditionRows.of(em, new YamlEditionFiles()).find(edition.id())))
        .contains(edition);
    assertThat(all(em -> EditionRows.of(em, new YamlEditionFiles()).all()))
        .containsExactly(edition);
    assertThat(one(em -> EditionRows.of(em, new YamlEditionFiles()).find("none"))).isEmpty();
  }

  @Test
  void an_edition_saved_again_is_read_anew_by_the_same_adapter() {
    var files = new YamlEditionFiles();
    String text = SmallEdition.text() + "\n# checked again\n";
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    var changed = files.read("small.yaml", file).value().orElseThrow();
    run(
        em -> {
          var editions = EditionRows.of(em, files);
          assertThat(editions.find(changed.id())).contains(SmallEdition.edition());
          editions.save(changed, file);
          assertThat(editions.find(changed.id())).contains(changed);
        });
    assertThat(changed.hash()).isNotEqualTo(SmallEdition.edition().hash());
  }

  @Test
  void the_register_keeps_what_was_before_and_tells_it_as_of_a_day() {
    Organisation ash = organisation(ASH, "Ash Hospitals");
    Organisation renamed = organisation(ASH, "Ash and Elm Hospitals");
    Organisation closed = renamed.living(new Lifetime(null, LocalDate.of(2026, 11, 30)));
    OrganisationCode cedar = new OrganisationCode("Z9Z9Z");
    Organisation opened =
        organisation(cedar, "Cedar").living(new Lifetime(LocalDate.of(2026, 10, 1), null));
    keep(update("2026-10-01", renamed, opened));
    keep(update("2026-11-01", closed));
    keep(update("2026-11-01", closed.living(Lifetime.UNKNOWN)));
    keep(update("2026-11-01", closed));

    assertThat(all(em -> OrganisationRows.entries(em).of(ASH)))
        .containsExactly(
            new RegisterEntry(RegisterEntry.BEGINNING, ash, null),
            new RegisterEntry(LocalDate.of(2026, 10, 1), renamed, SOURCE),
            new RegisterEntry(LocalDate.of(2026, 11, 1), closed, SOURCE),
            new RegisterEntry(LocalDate.of(2026, 11, 1), renamed, SOURCE),
            new RegisterEntry(LocalDate.of(2026, 11, 1), closed, SOURCE));
    Organisation birch = organisation(BIRCH, "Birch Hospitals");
    assertThat(all(em -> OrganisationRows.entries(em).of(BIRCH)))
        .containsExactly(new RegisterEntry(RegisterEntry.BEGINNING, birch, null));
    assertThat(all(em -> OrganisationRows.entries(em).of(new OrganisationCode("ZZZ")))).isEmpty();
    assertThat(asOf("2026-09-30")).containsExactly(ash, birch, opened);
    assertThat(asOf("2026-10-01")).containsExactly(renamed, birch, opened);
    assertThat(asOf("2026-11-01")).containsExactly(closed, birch, opened);
    assertThat(all(em -> OrganisationRows.of(em).all())).containsExactly(closed, birch, opened);
    assertThat(one(em -> OrganisationRows.entries(em).newest()))
        .contains(LocalDate.of(2026, 11, 1));
  }

  @Test
  void successions_are_kept_though_nobody_of_them_is_in_the_register() {
    assertThat(one(em -> OrganisationRows.entries(em).newest())).isEmpty();
    LocalDate day = LocalDate.of(1999, 4, 1);
    Succession late = new Succession(ASH, BIRCH, day.plusYears(20));
    Succession early = new Succession(new OrganisationCode("02"), new OrganisationCode("12"), day);
    keep(new RegisterUpdate(day, List.of(), List.of(late, early)));
    assertThat(all(em -> OrganisationRows.successions(em).all())).containsExactly(early, late);
  }

  @Test
  void an_update_is_kept_whole_or_not_at_all() {
    Succession one = new Succession(ASH, BIRCH, LocalDate.of(2026, 10, 1));
    keep(new RegisterUpdate(one.on(), List.of(), List.of(one)));
    Organisation renamed = organisation(ASH, "Ash and Elm Hospitals");
    assertThatThrownBy(() -> keep(new RegisterUpdate(one.on(), List.of(renamed), List.of(one))))
        .isInstanceOf(PersistenceException.class);
    assertThat(one(em -> OrganisationRows.of(em).find(ASH)))
        .contains(organisation(ASH, "Ash Hospitals"));
  }

  private static RegisterUpdate update(String from, Organisation... organisations) {
    return new RegisterUpdate(LocalDate.parse(from), List.of(organisations), List.of());
  }

  private void keep(RegisterUpdate update) {
    run(em -> OrganisationRows.entries(em).keep(update, SOURCE));
  }

  private List<Organisation> asOf(String day) {
    return all(em -> OrganisationRows.entries(em).asOf(LocalDate.parse(day)));
  }
}
