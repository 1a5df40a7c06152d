package org.waymark.returns.poi;

import org.waymark.findings.Finding;
import org.waymark.returns.FileName;
import org.waymark.returns.IntakeLimits;

/** Why a file is not read at all: the rule that says so, one sentence, and the remedy. */
enum Obstacle {
  EMPTY("file.empty", "is empty", Remedy.SAVE_AGAIN),
  TOO_LARGE("file.too-large", "is larger than %1$s", Remedy.TEMPLATE),
  OLD_EXCEL("file.old-excel", "is in an old Excel format", Remedy.SAVE_AS_XLSX),
  PASSWORD(
      "file.password",
      "is protected with a password",
      "Remove the password in Excel (File, Info, Protect Workbook) and upload the file again"),
  BINARY_EXCEL("file.xlsb", "is an Excel binary workbook (.xlsb)", Remedy.SAVE_AS_XLSX),
  MACROS("file.macros", "contains macros", Remedy.SAVE_AS_XLSX),
  OPEN_DOCUMENT("file.ods", "is an OpenDocument spreadsheet (.ods)", Remedy.SAVE_AS_XLSX),
  TEXT("file.text", "is a text file, not an Excel workbook", Remedy.TEMPLATE),
  PDF("file.pdf", "is a PDF, not an Excel workbook", Remedy.TEMPLATE),
  NOT_A_WORKBOOK("file.not-a-workbook", "is not an Excel workbook", Remedy.TEMPLATE),
  DAMAGED("file.damaged", "is damaged or incomplete", Remedy.SAVE_AGAIN),
  UNREADABLE("file.unreadable", "cannot be read as an Excel workbook", Remedy.SAVE_AGAIN),
  BOMB("file.expands", "holds far more data than a return", Remedy.TEMPLATE),
  TOO_MANY_CELLS("file.too-many-cells", "has more than %2$,d rows or %3$,d cells", Remedy.TEMPLATE),
  DOCTYPE(
      "file.doctype",
      "contains document type declarations, which Excel never writes",
      Remedy.TEMPLATE),
  EMBEDDED(
      "file.embedded",
      "contains embedded files or controls",
      "Delete the embedded objects in Excel, save the file and upload it again"),
  EXTERNAL_LINK(
      "file.external-link",
      "contains links to other workbooks or data",
      "Break the links in Excel (Data, Edit Links), save the file and upload it again"),
  DUPLICATE_PART("file.duplicate-part", "holds the same part twice", Remedy.SAVE_AGAIN),
  NOT_A_RETURN("file.not-a-return", "is not a Waymark return", "Use the template for this quarter");

  private static final long MEGABYTE = 1L << 20;

  /** Remedies that several obstacles share. */
  private static final class Remedy {
    static final String SAVE_AS_XLSX =
        "In Excel choose Save As, Excel Workbook (.xlsx), and upload the new file";
    static final String SAVE_AGAIN =
        "Open your return in Excel, save it as an Excel workbook (.xlsx) and upload it again";
    static final String TEMPLATE =
        "Enter your answers in the template for this quarter and upload that file";
  }

  private final String rule;
  private final String words;
  private final String remedy;

  Obstacle(String rule, String words, String remedy) {
    this.rule = rule;
    this.words = words;
    this.remedy = remedy;
  }

  String rule() {
    return rule;
  }

  Finding about(String fileName, IntakeLimits limits) {
    String what = new FileName(fileName).quoted() + " " + words(limits);
    return Finding.ofFile(rule, "The file " + what, remedy);
  }

  /** What is said of such a file, after its name. */
  String words(IntakeLimits limits) {
    return words.formatted(size(limits.fileBytes()), limits.rows(), limits.cells());
  }

  private static String size(long bytes) {
    return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : "%,d bytes".formatted(bytes);
  }
}
