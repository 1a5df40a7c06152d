package org.waymark.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.waymark.findings.Refusal;

/** Takes what lies in the drop folder to the intake, one file at a time. */
public final class DropCollection {
  /** Who sent a file that nobody was signed in for. */
  public static final String SENDER = "drop folder";

  private final DropFolder folder;
  private final Intake intake;

  public DropCollection(DropFolder folder, Intake intake) {
    this.folder = folder;
    this.intake = intake;
  }

  /** How many files became returns, and the sentence about each that was refused. */
  public record Outcome(int taken, List<String> refusals) {
    public Outcome {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Collects every complete file. A file moves only after its return, or the note of its refusal,
   * is stored; one that fails by our own fault is told to {@code fault}, stays where it is and does
   * not stop the others.
   */
  public Outcome collect(BiConsumer<DroppedFile, Exception> fault) {
    int taken = 0;
    List<String> refusals = new ArrayList<>();
    for (DroppedFile file : folder.complete()) {
      try {
        folder.taken(file, receive(file));
        taken++;
      } catch (Refusal refusal) {
        if (moved(file, refusal, fault)) {
          refusals.add(refusal.sentence());
        }
      } catch (Exception e) {
        // A commit that fails throws a checked exception, which no signature announces.
        fault.accept(file, e);
      }
    }
    return new Outcome(taken, refusals);
  }

  private Receipt receive(DroppedFile file) throws Refusal {
    try (InputStream bytes = folder.open(file)) {
      return intake.receive(
          new Arrival(
              file.folder(),
              Optional.empty(),
              file.name(),
              Channel.DROP_FOLDER,
              sender(file),
              OptionalLong.of(file.size()),
              bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sender(DroppedFile file) {
    return file.folder().isEmpty() ? SENDER : SENDER + " " + new FileName(file.folder()).quoted();
  }

  private boolean moved(
      DroppedFile file, Refusal refusal, BiConsumer<DroppedFile, Exception> fault) {
    try {
      folder.refused(file, refusal.sentence());
      return true;
    } catch (Exception e) {
      fault.accept(file, e);
      return false;
    }
  }
}
