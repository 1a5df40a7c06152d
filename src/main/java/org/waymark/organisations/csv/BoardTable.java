package org.waymark.organisations.csv;

import java.util.List;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterRow;

/** Places with their board and region, of which the boards are organisations of the register. */
final class BoardTable implements Form {
  private static final String BOARD = "ICB\\d\\dCDH";
  private static final String BOARD_NAME = "ICB\\d\\dNM";
  private static final String REGION = "NHSER\\d\\dCDH";
  private static final String REGION_NAME = "NHSER\\d\\dNM";

  @Override
  public RegisterFile.Kind kind() {
    return RegisterFile.Kind.BOARDS;
  }

  @Override
  public boolean fits(List<String> first) {
    return List.of(BOARD, BOARD_NAME, REGION, REGION_NAME).stream()
        .allMatch(column -> first.stream().anyMatch(c -> c.matches(column)));
  }

  @Override
  public void read(Cells row, Gathered into) {
    into.addOnce(
        new RegisterRow(
            row.line(),
            row.code(BOARD),
            row.text(BOARD_NAME),
            OrganisationType.INTEGRATED_CARE_BOARD,
            row.area(BOARD, BOARD_NAME),
            row.area(REGION, REGION_NAME),
            null));
  }
}
