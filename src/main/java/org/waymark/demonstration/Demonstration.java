package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publications;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Lineage;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.RegisterImport;
import org.waymark.returns.DropFolder;
import org.waymark.returns.InboxRules;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Workbooks;

/**
 * Makes a demonstration out of a register of invented organisations. Each method is one step that
 * does nothing when it was done before; {@link #begin} and {@link #fillIn} belong into a
 * transaction each.
 */
@Dependent
public class Demonstration {
  /** The same answers at every first start. */
  static final Chance CHANCE = new Chance(2026);

  private final Marks marks;
  private final Organisations organisations;
  private final RegisterImport registerImport;
  private final Quarters quarters;
  private final Editions editions;
  private final Publications publications;
  private final Workbooks workbooks;
  private final ProtectedWorkbooks protectedWorkbooks;
  private final InboxRules inbox;
  private final DropFolder dropFolder;
  private final Returns returns;
  private final EarlierReturns earlierReturns;
  private final EarlierPublications earlierPublications;

  @Inject
  Demonstration(
      Marks marks,
      Organisations organisations,
      RegisterImport registerImport,
      Quarters quarters,
      Editions editions,
      Publications publications,
      Workbooks workbooks,
      ProtectedWorkbooks protectedWorkbooks,
      InboxRules inbox,
      DropFolder dropFolder,
      Returns returns,
      EarlierReturns earlierReturns,
      EarlierPublications earlierPublications) {
    this.marks = marks;
    this.organisations = organisations;
    this.registerImport = registerImport;
    this.quarters = quarters;
    this.editions = editions;
    this.publications = publications;
    this.workbooks = workbooks;
    this.protectedWorkbooks = protectedWorkbooks;
    this.inbox = inbox;
    this.dropFolder = dropFolder;
    this.returns = returns;
    this.earlierReturns = earlierReturns;
    this.earlierPublications = earlierPublications;
  }

  /**
   * Lays the sample returns into the drop folder and gives their number. It comes before {@link
   * #begin}, so that a server that dies between the two lays the same files again.
   */
  public int drop(List<Organisation> register, Mark mark) {
    Edition edition = editions.find(mark.edition()).orElseThrow();
    List<SampleReturns.SampleFile> files =
        new SampleReturns(workbooks, protectedWorkbooks, CHANCE)
            .files(register, plan(mark), edition);
    for (SampleReturns.SampleFile file : files) {
      lay(file, mark);
    }
    return files.size();
  }

  /** Written beside its name, moved there whole, and untouched for an hour. */
  private void lay(SampleReturns.SampleFile file, Mark mark) {
    try {
      Path folder = Files.createDirectories(inbox.inbox().resolve(file.folder()));
      Path written = folder.resolve(file.name() + ".part");
      Files.write(written, file.content());
      Files.setLastModifiedTime(written, FileTime.from(mark.begunAt().minus(Duration.ofHours(1))));
      Files.move(written, folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Marks the database and puts in the register, the calendar and the approval. */
  public void begin(List<Organisation> register, Mark mark) {
    QuarterPlan plan = plan(mark);
    marks.set(mark);
    organisations.saveAll(register);
    merge(plan.earlier().get(Storyline.MERGED_IN).id().firstDay());
    // The earlier ones stand in the calendar from the start, so that a late workbook is told so.
    plan.earlier().forEach(quarters::save);
    quarters.save(plan.current());
    quarters.save(plan.next());
    publications.approve(plan.current().id(), new Approval(Cast.NATIONAL, mark.begunAt()));
  }

  /** By a file, as every other change of the register comes. */
  private void merge(LocalDate day) {
    String file =
        "old_code,new_code,date\n%s,%s,%s\n"
            .formatted(Storyline.MERGED, Storyline.MERGED_INTO, day);
    try {
      registerImport.run(
          new RegisterImport.Order(
              "successions-fictitious.csv",
              file.getBytes(StandardCharsets.UTF_8),
              Optional.of(day),
              "demonstration",
              false));
    } catch (Refusal e) {
      throw new IllegalStateException(e.sentence(), e);
    }
  }

  /** When the collection of the earliest quarter opened. */
  public Instant opened(Mark mark) {
    return plan(mark).earlier().get(0).dates().opens();
  }

  /** When the collection of the sample returns closes. */
  public Instant closes(Mark mark) {
    return plan(mark).current().dates().hardClose();
  }

  /** The earlier quarters that have not been filled in yet, the earliest first. */
  public List<QuarterId> missing(Mark mark) {
    return plan(mark).earlier().stream()
        .map(Quarter::id)
        .filter(id -> publications.released(id).isEmpty())
        .toList();
  }

  /** An earlier quarter with its returns, written and examined, but not yet taken in. */
  public record EarlierQuarter(Quarter quarter, List<EarlierReturns.Sent> sent) {}

  private QuarterPlan plan(Mark mark) {
    String earlierEdition =
        editions
            .find(mark.edition())
            .flatMap(e -> e.annexes().follows())
            .map(Lineage::edition)
            .orElse(mark.edition());
    return QuarterPlan.from(mark, earlierEdition);
  }

  /** Writes the returns of an earlier quarter: what takes long, and touches no row. */
  public EarlierQuarter write(Mark mark, QuarterId id) {
    List<Quarter> earlier = plan(mark).earlier();
    int number = earlier.stream().map(Quarter::id).toList().indexOf(id);
    Quarter quarter = earlier.get(number);
    Edition edition = editions.find(quarter.edition()).orElseThrow();
    return new EarlierQuarter(quarter, earlierReturns.written(quarter, edition, number));
  }

  /** Takes in, scores and releases one earlier quarter. */
  public void fillIn(EarlierQuarter earlier) {
    earlierReturns.takeIn(earlier.sent(), earlier.quarter());
    earlierPublications.publish(earlier.quarter());
  }

  /** Whether sample returns still wait in the drop folder. */
  public boolean samplesWait() {
    return !dropFolder.complete().isEmpty();
  }

  /** What became of the sample returns: how many count, how many were rejected, what was made. */
  public record Outcome(QuarterId quarter, int counted, int rejected, int documents) {}

  /** Nothing before the sample returns' publication is released. */
  public Optional<Outcome> outcome(Mark mark) {
    QuarterId quarter = plan(mark).current().id();
    return publications
        .released(quarter)
        .map(
            released ->
                new Outcome(
                    quarter,
                    count(quarter, ReturnStatus.PUBLISHED),
                    count(quarter, ReturnStatus.REJECTED),
                    publications.documents(released.id()).size()));
  }

  private int count(QuarterId quarter, ReturnStatus status) {
    return (int) returns.ofQuarter(quarter).stream().filter(r -> r.status() == status).count();
  }
}
