package org.waymark.returns.poi;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets of a return print: A4 landscape, one page wide. */
final class Paper {
  private static final double SIDE_INCHES = 0.5;
  private static final double FOOT_INCHES = 0.7;

  /** What fits across A4 landscape at two thirds of its size on the screen. */
  private static final int READABLE_CHARACTERS = 170;

  private Paper() {}

  static void a4(XSSFSheet sheet) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, SIDE_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  /**
   * A sheet too wide to read on one page takes as many as it needs, each with these columns and
   * rows repeated.
   */
  static void pagesWide(XSSFSheet sheet, int characters, CellRangeAddress repeated) {
    int pages = 1 + (characters - 1) / READABLE_CHARACTERS;
    sheet.getPrintSetup().setFitWidth((short) pages);
    sheet.setRepeatingColumns(
        new CellRangeAddress(-1, -1, repeated.getFirstColumn(), repeated.getLastColumn()));
  }
}
