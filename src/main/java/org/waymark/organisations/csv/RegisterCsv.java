package org.waymark.organisations.csv;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterFiles;
import org.waymark.organisations.RegisterRow;
import org.waymark.organisations.RegisterRow.NamedArea;

/** Reads register files from CSV; every wrong row is told, up to a hundred of them. */
@Dependent
public class RegisterCsv implements RegisterFiles {
  /** The successions of thirty years are half as many. */
  private static final int MOST_ROWS = 50_000;

  @Override
  public Checked<List<Organisation>> read(String fileName, byte[] content) {
    return CsvFile.parsed(
        "register",
        fileName,
        content,
        (first, rest) ->
            OwnForm.fits(CsvFile.entries(first))
                ? OwnForm.read(fileName, CsvFile.entries(first), rest)
                : Checked.failed(OwnForm.unlike(fileName)));
  }

  @Override
  public Checked<RegisterFile> recognise(String fileName, byte[] content) {
    return CsvFile.parsed(
        "register",
        fileName,
        content,
        (first, rest) -> {
          List<String> header = CsvFile.entries(first);
          if (OwnForm.fits(header)) {
            return OwnForm.read(fileName, header, rest)
                .then(all -> Checked.of(own(all, OwnForm.tellsDays(header)), List.of()));
          }
          return forms().stream()
              .filter(f -> f.fits(header))
              .findFirst()
              .map(f -> rows(fileName, f, first.orElseThrow(), rest))
              .orElseGet(() -> Checked.failed(unknown(fileName)));
        });
  }

  /** A new one of each for every file: some gather while they read. */
  private static List<Form> forms() {
    return List.of(
        new TrustRegister(),
        new TrustTable(),
        new BoardTable(),
        new PracticeTable(),
        new SuccessionTable());
  }

  private static Checked<RegisterFile> rows(
      String fileName, Form form, CSVRecord first, CSVParser rest) {
    var gathered = new Gathered(fileName);
    List<String> header = form.header(first.toList());
    if (!form.hasHeader()) {
      row(form, header, first, 1, gathered);
    }
    int rows = 0;
    for (CSVRecord row : rest) {
      if (++rows > MOST_ROWS) {
        return Checked.failed(
            Finding.ofFile(
                "register-size",
                "%s has more than %,d rows.".formatted(fileName, MOST_ROWS),
                "Import it in parts."));
      }
      row(form, header, row, rest.getCurrentLineNumber(), gathered);
    }
    form.end(gathered);
    return Checked.of(gathered.as(form.kind()), List.of());
  }

  private static void row(
      Form form, List<String> header, CSVRecord row, long line, Gathered gathered) {
    try {
      form.read(new Cells(header, row, line), gathered);
    } catch (IllegalArgumentException e) {
      gathered.wrong(row, line, String.valueOf(e.getMessage()));
    }
  }

  private static RegisterFile own(List<Organisation> all, boolean dated) {
    List<RegisterRow> rows = new ArrayList<>();
    for (Organisation one : all) {
      rows.add(
          new RegisterRow(
              rows.size() + 2L,
              one.code(),
              one.name(),
              one.type(),
              NamedArea.of(one.icb()),
              NamedArea.of(one.region()),
              dated ? one.life() : null));
    }
    return new RegisterFile(RegisterFile.Kind.OWN, rows, List.of(), Map.of(), List.of(), 0);
  }

  private static Finding unknown(String fileName) {
    return Finding.ofFile(
        "register-header",
        fileName + " is no register file that Waymark knows by its form.",
        "Import the register of trusts as it comes, the table of trusts, boards, practices or"
            + " successions, or a file that begins with the line "
            + String.join(",", OwnForm.HEADER)
            + ".");
  }
}
