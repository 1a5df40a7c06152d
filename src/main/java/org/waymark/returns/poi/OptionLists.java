package org.waymark.returns.poi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The drop-down lists of a return, one column each on a sheet of its own. Inline lists of more than
 * 255 characters do not open in Excel, so that every list is a named range.
 */
final class OptionLists {
  static final String SHEET = "Lists";

  private final Map<List<Object>, String> names = new LinkedHashMap<>();

  /** The name of the range that holds these entries (numbers or text). */
  String nameOf(List<Object> entries) {
    return names.computeIfAbsent(entries, e -> "list_" + (names.size() + 1));
  }

  /** All that stands on the sheet. */
  Stream<String> words() {
    return names.entrySet().stream()
        .flatMap(
            list ->
                Stream.concat(
                    Stream.of(list.getValue()), list.getKey().stream().map(Object::toString)));
  }

  /** Writes the sheet and the names; to be called once all lists are known. */
  void write(XSSFWorkbook book) {
    if (names.isEmpty()) {
      return;
    }
    XSSFSheet sheet = book.createSheet(SHEET);
    cell(sheet, 0, 0).setCellValue(Marker.NOT_READ.label());
    int column = 1;
    for (Map.Entry<List<Object>, String> list : names.entrySet()) {
      cell(sheet, 0, column).setCellValue(list.getValue());
      int row = 1;
      for (Object entry : list.getKey()) {
        XSSFCell cell = cell(sheet, row++, column);
        if (entry instanceof Integer number) {
          cell.setCellValue(number);
        } else {
          cell.setCellValue(entry.toString());
        }
      }
      String letters = CellReference.convertNumToColString(column);
      XSSFName name = book.createName();
      name.setNameName(list.getValue());
      name.setRefersToFormula("%s!$%s$2:$%s$%d".formatted(SHEET, letters, letters, row));
      column++;
    }
    Paper.a4(sheet);
    sheet.enableLocking();
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    XSSFRow line = sheet.getRow(row);
    return (line == null ? sheet.createRow(row) : line).createCell(column);
  }
}
