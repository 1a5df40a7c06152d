package org.waymark.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.calendar.LondonTime;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/** Takes register files in, or tells what would change if it did. */
public final class RegisterImport {
  /** The largest file that is looked at. */
  public static final int MOST_BYTES = 2 << 20;

  private final RegisterFiles files;
  private final Organisations organisations;
  private final RegisterEntries entries;
  private final Successions successions;
  private final Clock clock;

  public RegisterImport(
      RegisterFiles files,
      Organisations organisations,
      RegisterEntries entries,
      Successions successions,
      Clock clock) {
    this.files = files;
    this.organisations = organisations;
    this.entries = entries;
    this.successions = successions;
    this.clock = clock;
  }

  /**
   * A file, and the day from which its facts hold (today unless somebody says otherwise); only a
   * trial when nothing is to be kept.
   */
  public record Order(
      String fileName, byte[] content, Optional<LocalDate> from, String by, boolean trial) {}

  /**
   * Compares the file with the register and, unless it is a trial, keeps what changed. Fails with
   * findings when nothing of the file can be taken. Refused: a day to come, and one before the
   * register's newest, whose facts would be taken for older than they are.
   */
  public Checked<RegisterReport> run(Order order) throws Refusal {
    LocalDate from = from(order);
    Checked<RegisterFile> read = files.recognise(order.fileName(), order.content());
    Optional<RegisterFile> file = read.value();
    if (file.isEmpty()) {
      return Checked.failed(read.findings());
    }
    RegisterReport report =
        RegisterComparison.of(
            file.get(), order.fileName(), organisations.all(), successions.all(), from);
    if (!order.trial() && !report.update().isEmpty()) {
      entries.keep(
          report.update(),
          new RegisterSource(
              order.fileName(),
              DigestUtils.sha256Hex(order.content()),
              order.by(),
              clock.instant()));
    }
    return Checked.of(report, report.findings());
  }

  private LocalDate from(Order order) throws Refusal {
    LocalDate today = LondonTime.date(clock.instant());
    LocalDate from = order.from().orElse(today);
    if (from.isAfter(today)) {
      throw new Refusal(
          Reason.UNREADABLE, "%s is to come. Name today or an earlier day.".formatted(from));
    }
    Optional<LocalDate> newest = entries.newest().filter(from::isBefore);
    if (newest.isPresent()) {
      throw new Refusal(
          Reason.CONFLICT,
          "The register has changes from %s already. Name that day or a later one."
              .formatted(newest.get()));
    }
    return from;
  }
}
