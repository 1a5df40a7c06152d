package org.waymark.returns;

import java.io.IOException;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.OrganisationCode;

/**
 * The one way in for pages, programs and the drop folder: reads what arrives within the size limit,
 * takes it to the front desk, and notes each file that is refused.
 */
public final class Intake {
  private static final long MEGABYTE = 1L << 20;

  private final Reception reception;
  private final RefusedFiles refusals;
  private final IntakeLimits limits;
  private final Clock clock;

  public Intake(Reception reception, RefusedFiles refusals, IntakeLimits limits, Clock clock) {
    this.reception = reception;
    this.refusals = refusals;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Takes a file in, or refuses it in one sentence. Of a file over the limit nothing more is read
   * than shows that it is, so that only its size is noted, and no hash. An IOException says that
   * the bytes broke off.
   */
  public Receipt receive(Arrival arrival) throws Refusal, IOException {
    long declared = arrival.declaredSize().orElse(0);
    if (declared > limits.fileBytes()) {
      throw noted(arrival, null, new FileSize(declared, true), tooLarge(arrival));
    }
    // One byte more than allowed shows that there are too many.
    byte[] content = arrival.bytes().readNBytes(Math.toIntExact(limits.fileBytes() + 1));
    if (content.length > limits.fileBytes()) {
      throw noted(arrival, null, new FileSize(content.length, false), tooLarge(arrival));
    }
    try {
      return reception.receive(
          new Upload(
              addressee(arrival),
              arrival.quarter(),
              arrival.fileName(),
              content,
              arrival.channel(),
              arrival.sentBy()));
    } catch (Refusal refusal) {
      throw noted(
          arrival, DigestUtils.sha256Hex(content), new FileSize(content.length, true), refusal);
    }
  }

  /** Notes a file that an edge turns away unread, and gives its refusal back. */
  public Refusal refuse(Arrival arrival, Refusal refusal) {
    long size = arrival.declaredSize().orElse(0);
    return noted(arrival, null, new FileSize(size, arrival.declaredSize().isPresent()), refusal);
  }

  private static OrganisationCode addressee(Arrival arrival) throws Refusal {
    try {
      return OrganisationCode.parse(arrival.addressee());
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Reason.NOT_FOUND,
          "The file %s lies in no organisation's folder. Drop it into inbox/ and your own ODS code."
              .formatted(arrival.fileName().quoted()));
    }
  }

  private Refusal tooLarge(Arrival arrival) {
    return new Refusal(
        Reason.TOO_LARGE,
        "The file %s is larger than %s. Remove pictures and pasted sheets, and send it again."
            .formatted(arrival.fileName().quoted(), words(limits.fileBytes())));
  }

  private static String words(long bytes) {
    return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : "%,d bytes".formatted(bytes);
  }

  private Refusal noted(Arrival arrival, @Nullable String sha256, FileSize size, Refusal refusal) {
    refusals.add(
        new RefusedFile(
            clock.instant(),
            arrival.channel(),
            arrival.sentBy(),
            arrival.fileName().value(),
            sha256,
            size,
            refusal.sentence()));
    return refusal;
  }
}
