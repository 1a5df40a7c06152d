package org.waymark.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.findings.Finding;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.findings.Severity;

/**
 * Where findings to be confirmed are explained. A return with some that are not is accepted and
 * counts, and is not signed off before each has its explanation.
 */
public final class ExplanationDesk {
  private final Returns returns;
  private final Explanations explanations;
  private final Clock clock;

  public ExplanationDesk(Returns returns, Explanations explanations, Clock clock) {
    this.returns = returns;
    this.explanations = explanations;
    this.clock = clock;
  }

  /** A finding to be confirmed, and its explanation once there is one. */
  public record Confirmation(Finding finding, Optional<Explanation> explanation) {
    public boolean open() {
      return explanation.isEmpty();
    }
  }

  /** All that this version has to confirm, in the order of the findings. */
  public List<Confirmation> confirmations(SubmittedReturn of) {
    List<Finding> all =
        returns.findings(of.id()).stream().filter(f -> f.severity() == Severity.CONFIRM).toList();
    List<Explanation> known = all.isEmpty() ? List.of() : explanations.of(of.organisation());
    return all.stream()
        .map(f -> new Confirmation(f, known.stream().filter(e -> e.explains(f)).findFirst()))
        .toList();
  }

  /** How many of them have no explanation yet. */
  public long open(SubmittedReturn of) {
    return confirmations(of).stream().filter(Confirmation::open).count();
  }

  /**
   * Explains what a rule wants confirmed about these questions ("" for the return as a whole).
   * Refused where it wants nothing of one of them, or the version is not open to it any more.
   */
  public void explain(
      SubmittedReturn seen, Collection<String> questions, String rule, String text, String by)
      throws Refusal {
    String said = text.strip();
    if (said.isEmpty() || said.length() > Explanation.LONGEST) {
      throw new Refusal(Reason.UNREADABLE, "Enter an explanation of up to 1,000 characters.");
    }
    requireOpen(seen);
    for (String question : questions) {
      List<Finding> meant =
          confirmations(seen).stream()
              .map(Confirmation::finding)
              .filter(f -> f.rule().equals(rule))
              .filter(f -> question.equals(Optional.ofNullable(f.place().question()).orElse("")))
              .toList();
      if (meant.isEmpty()) {
        throw new Refusal(
            Reason.NOT_FOUND,
            "Rule %s has nothing to confirm about question \"%s\" of this return."
                .formatted(rule, question));
      }
      for (Finding finding : meant) {
        explanations.save(Explanation.of(seen.organisation(), finding, said, by, clock.instant()));
      }
    }
  }

  /** Keeps a reason that the version's workbook gives, as its sender's word. */
  public void keep(SubmittedReturn version, Finding finding, String reason, Instant at) {
    boolean known =
        explanations.of(version.organisation()).stream()
            .anyMatch(e -> e.explains(finding) && reason.startsWith(e.text()));
    if (!known) {
      explanations.save(
          Explanation.of(version.organisation(), finding, reason, version.sentBy(), at));
    }
  }

  private void requireOpen(SubmittedReturn seen) throws Refusal {
    boolean open =
        switch (seen.status()) {
          case ACCEPTED, REJECTED, RETURNED -> true;
          case RECEIVED, SIGNED_OFF, PUBLISHED, SUPERSEDED -> false;
        };
    SubmittedReturn newest = returns.newest(seen.organisation(), seen.quarter()).orElseThrow();
    if (!open || newest.version() > seen.version() && seen.status() != ReturnStatus.ACCEPTED) {
      throw new Refusal(
          Reason.CONFLICT,
          "Only the version that was checked last can be explained, before it is signed off.");
    }
  }
}
