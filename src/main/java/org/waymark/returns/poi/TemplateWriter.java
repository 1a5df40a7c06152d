package org.waymark.returns.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Theme;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;

/** Writes an organisation's return: a start sheet, a sheet for each theme, and the lists. */
final class TemplateWriter {
  private static final int LONGEST_SHEET_NAME = 31;

  private TemplateWriter() {}

  static byte[] write(
      Organisation organisation, Quarter quarter, Edition edition, List<Answer> filled) {
    Map<String, Answer> answers =
        filled.stream()
            .collect(Collectors.toMap(Answer::question, Function.identity(), (a, b) -> a));
    XSSFWorkbook book = new XSSFWorkbook();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16)) {
      var look = new Look(book);
      var lists = new OptionLists();
      StartSheet.write(book, look, organisation, quarter, edition);
      Set<String> taken =
          new HashSet<>(
              Set.of(
                  StartSheet.NAME.toLowerCase(Locale.ROOT),
                  OptionLists.SHEET.toLowerCase(Locale.ROOT)));
      for (Theme theme : edition.themes()) {
        if (theme.issues().stream()
            .flatMap(i -> i.questions().stream())
            .anyMatch(q -> q.appliesTo(organisation.type()))) {
          String name = sheetName(theme.title(), taken);
          new ThemeSheet(book.createSheet(name), look, lists, organisation.type(), answers)
              .write(theme);
        }
      }
      lists.write(book);
      book.setActiveSheet(0);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } finally {
      // Closing would write the whole workbook a second time; there is no file behind it to close.
      book.getPackage().revert();
    }
  }

  private static String sheetName(String title, Set<String> taken) {
    String base = WorkbookUtil.createSafeSheetName(title);
    String name = base;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String tail = " " + n;
      name = base.substring(0, Math.min(base.length(), LONGEST_SHEET_NAME - tail.length())) + tail;
    }
    return name;
  }
}
