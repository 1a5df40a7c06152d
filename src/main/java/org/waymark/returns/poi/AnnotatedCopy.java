package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.returns.FileName;
import org.waymark.returns.SentFile;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.StampSeal;
import org.waymark.returns.TemplateContact;

/**
 * A fresh template with what a sender typed, and the problems marked in it. Nothing of the file
 * that was sent is kept but values. The copy proves no more than that file: where its stamp was not
 * genuine the copy's is not, and answers from another return's template are left beside.
 */
final class AnnotatedCopy {
  private static final String HOW =
      "This is your return in a new workbook, with your answers as you typed them. Correct the cells"
          + " that have a border like those above: each has a note with its number in this list."
          + " Then save the workbook and upload it on your return's page. Waymark does not read this"
          + " sheet.";
  private static final String UNREADABLE =
      "Nothing could be read from the file that you sent, so that this workbook is empty. Put right"
          + " what is listed below, or enter your answers here and upload this workbook on your"
          + " return's page.";
  private static final String ANOTHER =
      "The start sheet of your file is not the one for this return. Its answers are therefore not in"
          + " their cells here but on the sheet \""
          + NotPlacedSheet.NAME
          + "\".";
  private static final String MORE =
      "What has no cell in this workbook is on the sheet \"" + NotPlacedSheet.NAME + "\".";
  private static final String OWN =
      "Your own sheets follow at the end as plain values, without formulas. Waymark does not read"
          + " them.";

  private final Organisation organisation;
  private final Quarter quarter;
  private final Edition edition;
  private final SentFile sent;
  private final StampSeal seal;
  private final TemplateContact contact;
  private final int markerColumn;

  AnnotatedCopy(
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      SentFile sent,
      StampSeal seal,
      TemplateContact contact,
      int markerColumn) {
    this.organisation = organisation;
    this.quarter = quarter;
    this.edition = edition;
    this.sent = sent;
    this.seal = seal;
    this.contact = contact;
    this.markerColumn = markerColumn;
  }

  byte[] written(Optional<SentBook> read) {
    boolean ours = read.map(SentBook::raw).filter(r -> names(r.stamp())).isPresent();
    boolean genuine = read.map(SentBook::raw).filter(r -> r.stamp().genuine()).isPresent();
    Placement placement =
        read.map(SentBook::raw)
            .map(raw -> ours ? Placement.of(raw) : Placement.ofAnother(raw))
            .orElseGet(Placement::ofNothing);
    Order order =
        Order.typed(organisation, quarter, edition, placement.contents(), genuine || !ours);
    try (Book book = new Book(placement.since1904())) {
      var list = new ProblemsSheet(book);
      new TemplateWriter(book, order, seal, contact).write();
      Map<SourceCell, XSSFCell> cells = placement.cells(book);
      List<Placement.Left> left = placement.left(book);
      List<Extras.Remark> remarks =
          genuine && ours
              ? new Remarks(book, order)
                  .theirs(read.map(b -> b.extras().remarks()).orElse(List.of()))
              : List.of();
      List<Extras.OwnSheet> own = read.map(b -> b.extras().sheets()).orElse(List.of());
      List<String> cut =
          own.stream().filter(Extras.OwnSheet::cut).map(Extras.OwnSheet::name).toList();
      NotPlacedSheet.write(book, left, remarks, cut, cells);
      new OwnSheets(book, markerColumn).write(own);
      book.fitRows();
      List<Problem> problems = Problem.of(sent.findings(), book, cells);
      new ProblemMarks(book)
          .mark(problems.subList(0, Math.min(ProblemsSheet.MOST_ROWS, problems.size())));
      boolean beside = !(left.isEmpty() && remarks.isEmpty() && cut.isEmpty());
      list.write(about(), sentences(read.isPresent(), ours, beside, !own.isEmpty()), problems);
      book.file.setForceFormulaRecalculation(true);
      return book.bytes();
    }
  }

  private boolean names(Stamp stamp) {
    return is(stamp.organisation(), organisation.code().value())
        && is(stamp.quarter(), quarter.id().toString())
        && is(stamp.edition(), edition.id());
  }

  private static boolean is(String stamped, String expected) {
    return stamped.strip().equalsIgnoreCase(expected);
  }

  private String about() {
    return "%s (%s), %s. Version %d, sent as %s."
        .formatted(
            organisation.name(),
            organisation.code(),
            quarter.id().words(),
            sent.version(),
            new FileName(sent.name()).quoted());
  }

  private static List<String> sentences(
      boolean readable, boolean ours, boolean beside, boolean own) {
    if (!readable) {
      return List.of(UNREADABLE);
    }
    List<String> sentences = new ArrayList<>(List.of(HOW));
    if (!ours) {
      sentences.add(ANOTHER);
    } else if (beside) {
      sentences.add(MORE);
    }
    if (own) {
      sentences.add(OWN);
    }
    return sentences;
  }
}
