package org.waymark.returns;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell holds, formulas being taken by their cached value. */
public sealed interface CellContent {
  /** The content as a person sees it typed, for messages. */
  String shown();

  default boolean blank() {
    return shown().isBlank();
  }

  record Blank() implements CellContent {
    @Override
    public String shown() {
      return "";
    }
  }

  record Text(String text) implements CellContent {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number; {@code percentFormat} when the cell's format shows it as a percentage (0.12 as 12%);
   * {@code since1904} when days count from 1904 in this workbook, should the number be a date that
   * has lost its format.
   */
  record Number(BigDecimal number, boolean percentFormat, boolean since1904)
      implements CellContent {
    /** In a workbook whose days count from 1900. */
    public Number(BigDecimal number, boolean percentFormat) {
      this(number, percentFormat, false);
    }

    @Override
    public String shown() {
      return percentFormat
          ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.stripTrailingZeros().toPlainString();
    }
  }

  record Date(LocalDateTime date) implements CellContent {
    @Override
    public String shown() {
      return date.toLocalDate().toString();
    }
  }

  record Flag(boolean value) implements CellContent {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An Excel error such as "#REF!", or a formula without a cached value, such as "=A1+B1". */
  record Error(String shown) implements CellContent {}
}
