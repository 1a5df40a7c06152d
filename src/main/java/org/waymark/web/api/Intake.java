package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.findings.Refusal;
import org.waymark.returns.Receipt;
import org.waymark.returns.Reception;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.RefusedFiles;
import org.waymark.returns.Upload;

/** Takes files in from pages and programs alike, and notes each one that was refused. */
@Dependent
public class Intake {
  private final Reception reception;
  private final RefusedFiles refusedFiles;
  private final Clock clock;

  @Inject
  public Intake(Reception reception, RefusedFiles refusedFiles, Clock clock) {
    this.reception = reception;
    this.refusedFiles = refusedFiles;
    this.clock = clock;
  }

  /** Of a file over the size limit, hash and size are those of the part that was read. */
  public Receipt receive(Upload upload) throws Refusal {
    try {
      return reception.receive(upload);
    } catch (Refusal refusal) {
      refusedFiles.add(
          new RefusedFile(
              clock.instant(),
              upload.channel(),
              upload.sentBy(),
              upload.fileName(),
              upload.sha256(),
              upload.content().length,
              refusal.sentence()));
      throw refusal;
    }
  }
}
