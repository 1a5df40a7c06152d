package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Cells of one sheet that change their colour with what is entered. */
final class Highlights {
  private final XSSFSheet sheet;
  private final Look look;

  /** Cells that must be filled, one below the other, by column. */
  private final Map<Integer, List<CellRangeAddress>> required = new LinkedHashMap<>();

  Highlights(XSSFSheet sheet, Look look) {
    this.sheet = sheet;
    this.look = look;
  }

  /** Marks the cell as long as nothing stands in it. */
  void required(int row, int column) {
    required
        .computeIfAbsent(column, c -> new ArrayList<>())
        .add(new CellRangeAddress(row, row, column, column));
  }

  /** Marks the cells where the formula, written for the first of them, is true. */
  void missing(CellRangeAddress cells, String formula) {
    add(List.of(cells), formula, look.missing());
  }

  void notAsked(CellRangeAddress cells, String formula) {
    add(List.of(cells), formula, look.notAsked());
  }

  void chosen(CellRangeAddress cells, String formula) {
    add(List.of(cells), formula, look.chosen());
  }

  /** To be called once all required cells are known. */
  void write() {
    required.forEach(
        (column, cells) ->
            add(
                cells,
                Formulas.blank(ExcelName.cell(cells.get(0).getFirstRow(), column)),
                look.missing()));
  }

  private void add(List<CellRangeAddress> cells, String formula, XSSFColor colour) {
    var formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(colour);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
  }
}
