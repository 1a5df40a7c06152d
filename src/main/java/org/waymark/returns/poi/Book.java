package org.waymark.returns.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being written: its styles, its lists, and where its sheets keep their counts. */
final class Book implements AutoCloseable {
  private static final int LONGEST_SHEET_NAME = 31;

  /** A sheet as the start sheet tells of it: what it is for, and what is still to do in it. */
  record Listed(String sheet, String about, String countCell, long toDo) {}

  final XSSFWorkbook file = new XSSFWorkbook();
  final Look look = new Look(file);
  final Variants variants = new Variants(file);
  final TypedCells typed = new TypedCells(variants);
  final OptionLists lists = new OptionLists();
  final List<Listed> listed = new ArrayList<>();

  /** Where levels are entered, by question: as a formula on another sheet names the cell. */
  final Map<String, String> places = new HashMap<>();

  /** Where each part of each answer is entered. */
  final Map<Slot, XSSFCell> inputs = new LinkedHashMap<>();

  /** Excel keeps "History" to itself. */
  private final Set<String> names = new HashSet<>(Set.of(name(OptionLists.SHEET), "history"));

  /** A workbook whose days count from 1900, or else from 1904. */
  Book(boolean since1904) {
    file.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
  }

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

  /** Makes rows high enough for what is entered in them. */
  void fitRows() {
    inputs
        .values()
        .forEach(
            cell -> {
              int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
              if (cell.getCellType() == CellType.STRING) {
                Pen.atLeast(cell.getRow(), Pen.lines(cell.getStringCellValue(), width - 1));
              }
            });
  }

  /** Makes the cell a link to another one. */
  void link(XSSFCell from, String sheet, String cell) {
    XSSFHyperlink link = file.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(reference(sheet, cell));
    from.setHyperlink(link);
  }

  /** The finished file; to be called once, at the end of writing. */
  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17)) {
      lists.write(file);
      file.setActiveSheet(0);
      file.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** Lets go of everything. Closing would write the whole workbook a second time. */
  @Override
  public void close() {
    file.getPackage().revert();
  }

  private static String name(String sheet) {
    return sheet.toLowerCase(Locale.ROOT);
  }
}
