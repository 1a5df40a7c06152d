package org.waymark.returns.poi;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.Term;

/** The edition's words and what they mean. */
final class GlossarySheet {
  private static final int TERM = 1;
  private static final int MEANING = 2;
  private static final int TERM_WIDTH = 34;
  private static final int MEANING_WIDTH = 110;
  private static final int HEAD_ROW = 2;

  private GlossarySheet() {}

  static void write(Book book, List<Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    Look look = book.look;
    var pen = new Pen(book.sheet("Glossary"), look);
    pen.row(Marker.NOT_READ.label()).setZeroHeight(true);
    pen.title("Glossary", TERM);
    XSSFRow heads = pen.row(null);
    pen.text(heads, TERM, "Word", look.head);
    pen.text(heads, MEANING, "What it means here", look.head);
    for (Term term : terms) {
      XSSFRow row = pen.row(null);
      pen.text(row, TERM, term.term(), look.bold);
      pen.text(row, MEANING, term.meaning(), look.words);
      Pen.height(
          row, Pen.lines(term.meaning(), MEANING_WIDTH), Pen.boldLines(term.term(), TERM_WIDTH));
    }
    pen.width(TERM, TERM_WIDTH);
    pen.width(MEANING, MEANING_WIDTH);
    pen.finish(HEAD_ROW);
  }
}
