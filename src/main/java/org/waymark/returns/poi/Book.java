package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being written: its styles, its lists, and where its sheets keep their counts. */
final class Book {
  private static final int LONGEST_SHEET_NAME = 31;

  /** A sheet as the start sheet tells of it: what it is for, and what is still to do in it. */
  record Listed(String sheet, String about, String countCell, long toDo) {}

  final XSSFWorkbook file = new XSSFWorkbook();
  final Look look = new Look(file);
  final OptionLists lists = new OptionLists();
  final List<Listed> listed = new ArrayList<>();

  /** Where levels are entered, by question: as a formula on another sheet names the cell. */
  final Map<String, String> places = new HashMap<>();

  private final Set<String> names = new HashSet<>(Set.of(name(OptionLists.SHEET)));

  /** A new sheet under the title, or as near to it as sheets may be called. */
  XSSFSheet sheet(String title) {
    String base = WorkbookUtil.createSafeSheetName(title, ' ').replaceAll(" {2,}", " ").strip();
    String sheet = base;
    for (int n = 2; !names.add(name(sheet)); n++) {
      String tail = " " + n;
      sheet = base.substring(0, Math.min(base.length(), LONGEST_SHEET_NAME - tail.length())) + tail;
    }
    return file.createSheet(sheet);
  }

  /** A sheet with something to do in it; the count stands in this cell. */
  void list(XSSFSheet sheet, String about, String countCell, long toDo) {
    listed.add(new Listed(sheet.getSheetName(), about, countCell, toDo));
  }

  /** A cell as a formula on another sheet names it: 'Our money'!$D$6. */
  static String reference(String sheet, String cell) {
    return "'" + sheet.replace("'", "''") + "'!" + cell;
  }

  private static String name(String sheet) {
    return sheet.toLowerCase(Locale.ROOT);
  }
}
