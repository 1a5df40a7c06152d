package org.waymark.returns.poi;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.Workbook;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.CarriedForward;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SentFile;
import org.waymark.returns.Stamp;
import org.waymark.returns.StampKeys;
import org.waymark.returns.StampSeal;
import org.waymark.returns.TemplateContact;
import org.waymark.returns.Workbooks;

/** Return workbooks as Excel files (.xlsx). */
@Dependent
public class PoiWorkbooks implements Workbooks {
  private static final System.Logger LOG = System.getLogger(PoiWorkbooks.class.getName());

  private final IntakeLimits limits;
  private final StampSeal seal;
  private final TemplateContact contact;

  @Inject
  public PoiWorkbooks(IntakeLimits limits, StampKeys keys, TemplateContact contact) {
    this.limits = limits;
    this.seal = new StampSeal(keys);
    this.contact = contact;
  }

  @Override
  public Checked<RawReturn> read(String fileName, byte[] content) {
    try {
      return Checked.of(collect(content, false, Extras.none()).raw(seal), List.of());
    } catch (Blocked e) {
      return Checked.failed(e.obstacle().about(fileName, limits));
    }
  }

  @Override
  public Optional<Stamp> stamp(String fileName, byte[] content) {
    try {
      return collect(content, true, Extras.none()).stamp(seal);
    } catch (Blocked e) {
      return Optional.empty();
    }
  }

  @Override
  public byte[] template(
      Organisation organisation, Quarter quarter, Edition edition, List<Answer> filled) {
    return written(Order.filled(organisation, quarter, edition, filled));
  }

  @Override
  public byte[] template(
      Organisation organisation, Quarter quarter, Edition edition, CarriedForward carried) {
    return written(Order.carried(organisation, quarter, edition, carried));
  }

  @Override
  public byte[] annotated(
      Organisation organisation, Quarter quarter, Edition edition, SentFile sent) {
    return new AnnotatedCopy(organisation, quarter, edition, sent, seal, contact, limits.columns())
        .written(readAgain(sent));
  }

  /** What the file holds; nothing when it cannot be read, which its findings tell. */
  private Optional<SentBook> readAgain(SentFile sent) {
    try {
      KeyedCells cells = collect(sent.content(), false, Extras.within(limits));
      return Optional.of(new SentBook(cells.raw(seal), cells.extras()));
    } catch (Blocked e) {
      return Optional.empty();
    }
  }

  private byte[] written(Order order) {
    try (Book book = new Book(false)) {
      new TemplateWriter(book, order, seal, contact).write();
      return book.bytes();
    }
  }

  private KeyedCells collect(byte[] content, boolean stampOnly, Extras extras) throws Blocked {
    new Gate(limits).check(content);
    // From a file the library reads part by part; from a stream it would hold all parts at once.
    Path file = kept(content);
    try {
      return collect(file, stampOnly, extras);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.DEBUG, "A workbook was refused", e);
      throw new Blocked(Blocked.in(e));
    } finally {
      forget(file);
    }
  }

  private static Path kept(byte[] content) {
    try {
      return Files.write(Files.createTempFile("waymark-return", ".xlsx"), content);
    } catch (IOException e) {
      throw new UncheckedIOException("a return could not be kept while it is read", e);
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A temporary copy of a return stays: " + file, e);
    }
  }

  private KeyedCells collect(Path file, boolean stampOnly, Extras extras) throws IOException {
    try (Workbook book =
        StreamingReader.builder()
            .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
            .setReadSharedFormulas(false)
            .rowCacheSize(1)
            .open(file.toFile())) {
      var keyed =
          new KeyedCells(
              limits, book instanceof Date1904Support dates && dates.isDate1904(), extras);
      int sheets = book.getNumberOfSheets();
      for (int i = 0; i < sheets && !(stampOnly && keyed.stampIsComplete()); i++) {
        keyed.read(book.getSheetAt(i));
      }
      return keyed;
    }
  }
}
