package org.waymark.returns.poi;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.CellContent;
import org.waymark.returns.poi.Extras.Remark;

/** Tells what people wrote beside our questions from the words that every template has. */
final class Remarks {
  /** Templates differ in their dates, which stand at the end of sentences. */
  private static final int TELLING = 40;

  /** How far back answers are carried forward from, which stands beside them. */
  private static final int QUARTERS = 8;

  private final Set<String> ours = new HashSet<>();

  /**
   * The words of a template that was just written; what is entered in it is nobody's but theirs.
   */
  Remarks(Book book, Order order) {
    Set<Cell> inputs = Collections.newSetFromMap(new IdentityHashMap<>());
    inputs.addAll(book.inputs.values());
    book.file.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.STRING && !inputs.contains(cell)) {
                            ours.add(telling(cell.getStringCellValue()));
                          }
                        })));
    book.lists.words().forEach(words -> ours.add(telling(words)));
    ours.add(telling(QuestionSheet.CARRIED));
    Stream.iterate(order.quarter().id(), QuarterId::previous)
        .limit(1 + QUARTERS)
        .forEach(q -> ours.add(telling(q.shortWords())));
  }

  List<Remark> theirs(List<Remark> found) {
    return found.stream()
        .filter(
            r ->
                !(r.content() instanceof CellContent.Text text
                    && ours.contains(telling(text.text()))))
        .toList();
  }

  private static String telling(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(TELLING, plain.length()));
  }
}
