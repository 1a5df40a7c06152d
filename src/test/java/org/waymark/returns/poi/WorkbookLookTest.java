package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.OrganisationType;

/** What every workbook of the shipped edition looks like, for every type and in both forms. */
class WorkbookLookTest {
  private static final String INPUT = "FFFFF9C4";
  private static final Set<String> NOTHING_TO_FREEZE = Set.of("Start", "Sign-off", "Lists");

  @FunctionalInterface
  private interface Look {
    void at(XSSFWorkbook book, OrganisationType type, ReturnForm form) throws IOException;
  }

  private static void everywhere(Look look) throws IOException {
    for (OrganisationType type : OrganisationType.values()) {
      for (ReturnForm form : ReturnForm.values()) {
        var file = new ByteArrayInputStream(WholeReturns.empty(type, form));
        try (XSSFWorkbook book = new XSSFWorkbook(file)) {
          look.at(book, type, form);
        }
      }
    }
  }

  @Test
  void every_workbook_keeps_to_the_design() throws IOException {
    everywhere(
        (book, type, form) -> {
          String what = type.id() + " " + form;
          book.forEach(
              sheet -> {
                var where = what + " " + sheet.getSheetName();
                messagesFit((XSSFSheet) sheet, where);
                onlyInputsAreOpen((XSSFSheet) sheet, where);
                printsOnA4((XSSFSheet) sheet, where);
                nothingIsCut((XSSFSheet) sheet, where);
              });
          everyInputHasOneMessage(book, what);
          listsAreNamedRanges(book, what);
          theSheetsAreComplete(book, type, form, what);
        });
  }

  @Test
  void no_workbook_has_macros_links_outside_or_embedded_files() throws IOException {
    for (OrganisationType type : OrganisationType.values()) {
      for (ReturnForm form : ReturnForm.values()) {
        var parts = Zips.parts(WholeReturns.empty(type, form));
        assertThat(parts.keySet())
            .noneMatch(p -> p.contains("vba") || p.contains("external") || p.contains("embed"));
        parts.forEach(
            (name, content) -> {
              if (name.endsWith(".rels")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("TargetMode=\"External\"");
              }
            });
      }
    }
  }

  private static void messagesFit(XSSFSheet sheet, String where) {
    for (XSSFDataValidation validation : sheet.getDataValidations()) {
      assertThat(validation.getPromptBoxText())
          .as(where)
          .isNotBlank()
          .hasSizeLessThanOrEqualTo(255);
      assertThat(validation.getErrorBoxText()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(224);
      assertThat(validation.getPromptBoxTitle()).as(where).hasSizeLessThanOrEqualTo(32);
      assertThat(validation.getErrorBoxTitle()).as(where).hasSizeLessThanOrEqualTo(32);
      boolean levels = validation.getErrorBoxText().startsWith("Choose a level");
      assertThat(validation.getErrorStyle())
          .as(where)
          .isEqualTo(levels ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    }
  }

  private static void onlyInputsAreOpen(XSSFSheet sheet, String where) {
    assertThat(sheet.getProtect()).as(where).isTrue();
    assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).as(where).isFalse();
    cells(sheet)
        .forEach(
            cell ->
                assertThat(cell.getCellStyle().getLocked())
                    .as("%s %s", where, cell.getAddress())
                    .isEqualTo(!isInput(cell)));
  }

  private static boolean isInput(Cell cell) {
    var fill = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
    return fill != null && INPUT.equals(fill.getARGBHex());
  }

  private static void printsOnA4(XSSFSheet sheet, String where) {
    assertThat(sheet.getPrintSetup().getLandscape()).as(where).isTrue();
    assertThat(sheet.getPrintSetup().getPaperSize()).as(where).isEqualTo((short) 9);
    assertThat(sheet.getFitToPage()).as(where).isTrue();
    assertThat((int) sheet.getPrintSetup().getFitHeight())
        .as(where)
        .isEqualTo(sheet.getSheetName().equals("Start") ? 1 : 0);
    int wide = sheet.getPrintSetup().getFitWidth();
    if (sheet.getRepeatingColumns() == null) {
      assertThat(wide).as(where).isEqualTo(1);
    } else {
      assertThat(wide).as(where).isBetween(1, 5);
    }
    if (!NOTHING_TO_FREEZE.contains(sheet.getSheetName())) {
      assertThat(sheet.getRepeatingRows()).as(where).isNotNull();
      assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
          .as(where)
          .isEqualTo(sheet.getRepeatingRows().getLastRow() + 1);
    }
  }

  /** Rows are as high as their texts need, by a count of letters that is stricter than ours. */
  private static void nothingIsCut(XSSFSheet sheet, String where) {
    if (sheet.getSheetName().equals("Lists")) {
      return;
    }
    cells(sheet)
        .filter(c -> c.getCellType() == CellType.STRING && c.getCellStyle().getWrapText())
        .filter(c -> c.getColumnIndex() > 0 && !c.getRow().getZeroHeight() && !merged(sheet, c))
        .forEach(
            cell -> {
              double characters = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 * 1.2;
              double lines =
                  cell.getStringCellValue()
                      .lines()
                      .mapToDouble(l -> Math.max(1, Math.ceil(l.length() / characters)))
                      .sum();
              assertThat(cell.getRow().getHeightInPoints())
                  .as("%s %s %s", where, cell.getAddress(), cell)
                  .isGreaterThanOrEqualTo((float) Math.min(409, lines * 13.8));
            });
  }

  private static boolean merged(XSSFSheet sheet, Cell cell) {
    return sheet.getMergedRegions().stream().anyMatch(r -> r.isInRange(cell));
  }

  private static void everyInputHasOneMessage(XSSFWorkbook book, String what) {
    book.forEach(
        sheet -> {
          if (sheet.getSheetName().equals("Sign-off")) {
            return;
          }
          List<? extends DataValidation> validations = ((XSSFSheet) sheet).getDataValidations();
          cells((XSSFSheet) sheet)
              .filter(WorkbookLookTest::isInput)
              .forEach(
                  cell ->
                      assertThat(validations)
                          .as("%s %s %s", what, sheet.getSheetName(), cell.getAddress())
                          .filteredOn(
                              v ->
                                  Stream.of(v.getRegions().getCellRangeAddresses())
                                      .anyMatch(r -> r.isInRange(cell)))
                          .hasSize(1));
        });
  }

  private static void listsAreNamedRanges(XSSFWorkbook book, String what) {
    Set<String> names = new HashSet<>();
    book.getAllNames().forEach(n -> names.add(n.getNameName()));
    book.forEach(
        sheet ->
            ((XSSFSheet) sheet)
                .getDataValidations().stream()
                    .map(DataValidation::getValidationConstraint)
                    .filter(c -> c.getValidationType() == ValidationType.LIST)
                    .forEach(c -> assertThat(names).as(what).contains(c.getFormula1())));
  }

  private static void theSheetsAreComplete(
      XSSFWorkbook book, OrganisationType type, ReturnForm form, String what) {
    List<String> sheets =
        Stream.iterate(0, i -> i + 1)
            .limit(book.getNumberOfSheets())
            .map(book::getSheetName)
            .toList();
    assertThat(sheets)
        .as(what)
        .startsWith("Start", "Funding", "Culture", "Operating model", "Enabling conditions")
        .contains("Technology register", "Recommendations")
        .endsWith("Sign-off", "Glossary", "Lists");
    boolean plans =
        type != OrganisationType.PRIMARY_CARE_NETWORK
            && type != OrganisationType.SOCIAL_CARE_PROVIDER;
    assertThat(sheets.contains("Road map")).as(what).isEqualTo(plans && form == ReturnForm.FULL);
    assertThat(book.isSheetHidden(sheets.size() - 1)).as(what).isTrue();
    assertThat(toDo(book))
        .as(what)
        .isEqualTo(WholeReturns.EDITION.asked(type, form).filter(Question::required).count());
  }

  /** The total that the start sheet shows. */
  private static long toDo(XSSFWorkbook book) {
    long total = -1;
    for (Row row : book.getSheet("Start")) {
      Cell label = row.getCell(1);
      if (label != null && label.getStringCellValue().equals("Total")) {
        total = Math.round(row.getCell(3).getNumericCellValue());
      }
    }
    assertThat(total).isPositive();
    return total;
  }

  private static Stream<Cell> cells(XSSFSheet sheet) {
    Stream.Builder<Cell> cells = Stream.builder();
    sheet.forEach(row -> row.forEach(cells::add));
    return cells.build();
  }
}
