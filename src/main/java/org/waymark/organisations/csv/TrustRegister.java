package org.waymark.organisations.csv;

import java.util.List;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterRow;

/**
 * The ODS register of trusts as it comes: 27 columns without a header, of which 0 is the code, 1
 * the name, 2 the region, 3 the board, 10 and 11 the days it opened and closed.
 */
final class TrustRegister implements Form {
  private static final int COLUMNS = 27;
  private static final int OPENED = 10;

  @Override
  public RegisterFile.Kind kind() {
    return RegisterFile.Kind.TRUSTS;
  }

  @Override
  public boolean fits(List<String> first) {
    return first.size() == COLUMNS && first.get(OPENED).matches("\\d{8}|");
  }

  @Override
  public boolean hasHeader() {
    return false;
  }

  @Override
  public void read(Cells row, Gathered into) {
    if (England.isOutside(row.text("0"), row.text("2"))) {
      into.keepOut(England.OUTSIDE);
      return;
    }
    into.add(
        new RegisterRow(
            row.line(),
            row.code("0"),
            row.text("1"),
            null,
            row.area("3", null),
            row.area("2", null),
            row.life("10", "11")));
  }
}
