package org.waymark.returns;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.waymark.findings.Refusal;
import org.waymark.organisations.OrganisationCode;

/** Takes what lies in the drop folder to the front desk, one file at a time. */
public final class DropCollection {
  /** Who sent a file that nobody was signed in for. */
  public static final String SENDER = "drop folder";

  private final DropFolder folder;
  private final Reception reception;
  private final RefusedFiles refusals;
  private final IntakeLimits limits;
  private final Clock clock;

  public DropCollection(
      DropFolder folder,
      Reception reception,
      RefusedFiles refusals,
      IntakeLimits limits,
      Clock clock) {
    this.folder = folder;
    this.reception = reception;
    this.refusals = refusals;
    this.limits = limits;
    this.clock = clock;
  }

  /** How many files became returns, and how many were refused. */
  public record Outcome(int taken, int refused) {}

  /**
   * Collects every complete file. A file moves only after its return is stored; one that fails by
   * our own fault is told to {@code fault}, stays where it is and does not stop the others.
   */
  public Outcome collect(BiConsumer<DroppedFile, RuntimeException> fault) {
    int taken = 0;
    int refused = 0;
    for (DroppedFile file : folder.complete()) {
      try {
        folder.taken(file, receive(file));
        taken++;
      } catch (Refusal refusal) {
        refuse(file, refusal);
        refused++;
      } catch (RuntimeException e) {
        fault.accept(file, e);
      }
    }
    return new Outcome(taken, refused);
  }

  private Receipt receive(DroppedFile file) throws Refusal {
    return reception.receive(
        new Upload(
            codeOf(file),
            file.name(),
            folder.content(file, limits.fileBytes() + 1),
            Channel.DROP_FOLDER,
            SENDER));
  }

  private static OrganisationCode codeOf(DroppedFile file) throws Refusal {
    try {
      return OrganisationCode.parse(file.folder());
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Refusal.Reason.NOT_FOUND,
          "%s lies in no organisation's folder. Drop it into inbox/ and your own ODS code."
              .formatted(file.name()));
    }
  }

  private void refuse(DroppedFile file, Refusal refusal) {
    refusals.add(
        new RefusedFile(
            clock.instant(),
            Channel.DROP_FOLDER,
            SENDER + " " + file.folder(),
            file.name(),
            folder.sha256(file),
            file.size(),
            refusal.sentence()));
    folder.refused(file, refusal.sentence());
  }
}
