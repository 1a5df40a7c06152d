package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.editions.ReturnForm;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.RawReturn;
import org.waymark.returns.poi.WholeReturns;

/** Whoever deletes sheets of the workbook is asked what stood on them. */
class MissingSheetsTest {
  @Test
  void a_workbook_without_the_sheets_beside_the_issues_is_told_that_they_are_missing() {
    OrganisationType type = OrganisationType.ACUTE_TRUST;
    RawReturn whole =
        Copies.read(
            WholeReturns.filled(
                type, ReturnForm.FULL, WholeReturns.answers(type, ReturnForm.FULL, new Random(3))));
    Set<String> issues = new HashSet<>();
    WholeReturns.EDITION.questions().forEach(q -> issues.add(q.id()));
    var bare =
        new RawReturn(
            whole.stamp(),
            whole.answers().stream().filter(a -> issues.contains(a.question())).toList());

    assertThat(
            Examination.examine(
                    bare,
                    WholeReturns.organisation(type),
                    WholeReturns.quarter(ReturnForm.FULL),
                    WholeReturns.EDITION)
                .findings())
        .filteredOn(Finding::mustFix)
        .extracting(f -> String.valueOf(f.place().question()))
        .contains("R1.status");
  }
}
