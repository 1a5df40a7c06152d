package org.waymark.returns.poi;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles that differ from one of the book's in one point, each made once. */
final class Variants {
  private record Variant(int base, String name) {}

  private final XSSFWorkbook book;
  private final Map<Variant, XSSFCellStyle> made = new HashMap<>();

  Variants(XSSFWorkbook book) {
    this.book = book;
  }

  /** The style with the change of this name. */
  XSSFCellStyle of(XSSFCellStyle base, String name, Consumer<XSSFCellStyle> change) {
    return made.computeIfAbsent(
        new Variant(base.getIndex(), name),
        variant -> {
          XSSFCellStyle style = book.createCellStyle();
          style.cloneStyleFrom(base);
          change.accept(style);
          return style;
        });
  }

  XSSFCellStyle format(XSSFCellStyle base, String format) {
    return of(
        base, format, style -> style.setDataFormat(book.createDataFormat().getFormat(format)));
  }
}
