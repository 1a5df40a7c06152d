package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.jpa.OrganisationRows;

/** Quarters, organisations and editions. */
abstract class RegisterRowsContract extends RowsContract {
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
}
