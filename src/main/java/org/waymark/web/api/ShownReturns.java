package org.waymark.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.Consent;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;

/** Returns, and the consents given with them, as the API tells them: with names for keys. */
@Dependent
public class ShownReturns {
  private final Returns returns;
  private final Names names;

  @Inject
  public ShownReturns(Returns returns, Names names) {
    this.returns = returns;
    this.names = names;
  }

  /** A return without what was found in it; late where it came after it was due. */
  public record Listed(
      long id,
      String organisation,
      String quarter,
      int version,
      String status,
      boolean late,
      String channel,
      String sentBy,
      @Nullable String receivedAt,
      String fileName,
      String sha256,
      long size,
      @Nullable String filePurgedAt) {}

  /** One step in a return's life. */
  public record Step(String status, @Nullable String at, String by, String why) {}

  /** A return with its findings and its history. */
  public record Whole(Listed summary, List<Said.Mistake> findings, List<Step> history) {}

  /** A consent to be named as an exemplar for an issue, until the end of its last quarter. */
  public record Given(
      long id,
      String organisation,
      String issue,
      String quarter,
      String lastQuarter,
      long fromReturn,
      String givenBy,
      @Nullable String givenAt,
      @Nullable String revokedBy,
      @Nullable String revokedAt) {}

  Listed listed(SubmittedReturn r) {
    return new Listed(
        r.id().value(),
        r.organisation().value(),
        r.quarter().toString(),
        r.version(),
        r.status().name(),
        r.late(),
        r.channel().name(),
        names.of(r.sentBy()),
        Said.moment(r.receivedAt()),
        r.fileName(),
        r.sha256(),
        r.size(),
        Said.moment(r.filePurgedAt()));
  }

  Whole whole(SubmittedReturn r) {
    return new Whole(
        listed(r),
        Said.mistakes(returns.findings(r.id())),
        returns.history(r.id()).stream()
            .map(e -> new Step(e.status().name(), Said.moment(e.at()), names.of(e.by()), e.why()))
            .toList());
  }

  Given given(Consent c) {
    String revokedBy = c.revokedBy();
    return new Given(
        c.id(),
        c.organisation().value(),
        c.issue(),
        c.quarter().toString(),
        c.lastQuarter().toString(),
        c.from().value(),
        names.of(c.givenBy()),
        Said.moment(c.givenAt()),
        revokedBy == null ? null : names.of(revokedBy),
        Said.moment(c.revokedAt()));
  }
}
