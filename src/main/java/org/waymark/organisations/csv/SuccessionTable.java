package org.waymark.organisations.csv;

import java.time.LocalDate;
import java.util.List;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.Succession;

/** Old code, new code, and the day from which the new one stands for the old one. */
final class SuccessionTable implements Form {
  @Override
  public RegisterFile.Kind kind() {
    return RegisterFile.Kind.SUCCESSIONS;
  }

  @Override
  public boolean fits(List<String> first) {
    return first.equals(List.of("old_code", "new_code", "date"));
  }

  @Override
  public void read(Cells row, Gathered into) {
    OrganisationCode from = row.code("old_code");
    OrganisationCode to = row.code("new_code");
    if (from.equals(to)) {
      into.keepOut("succeeds itself");
      return;
    }
    LocalDate on = row.date("date");
    if (on == null) {
      throw new IllegalArgumentException("the date is missing");
    }
    into.add(new Succession(from, to, on), row.line());
  }
}
