package org.waymark.returns;

import java.time.Instant;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;

/**
 * Why an organisation's answer that a rule wanted confirmed stands: it holds for this rule and
 * question for as long as the value (the SHA-256 of what was entered, or of what is wrong where
 * nothing was) stays, in later versions and quarters too. The question is "" for what is about the
 * return as a whole.
 */
public record Explanation(
    OrganisationCode organisation,
    String question,
    String rule,
    String valueHash,
    String text,
    String by,
    Instant at) {
  /** In characters. */
  public static final int LONGEST = 1_000;

  public Explanation {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("an explanation has 1 to 1,000 characters");
    }
    if (!valueHash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + valueHash);
    }
  }

  public static Explanation of(
      OrganisationCode organisation, Finding finding, String text, String by, Instant at) {
    String shortened = text.strip();
    return new Explanation(
        organisation,
        question(finding),
        finding.rule(),
        hash(finding),
        shortened.length() <= LONGEST ? shortened : shortened.substring(0, LONGEST - 1) + "…",
        by,
        at);
  }

  /** Whether it answers this finding of a return of its organisation. */
  public boolean explains(Finding finding) {
    return rule.equals(finding.rule())
        && question.equals(question(finding))
        && valueHash.equals(hash(finding));
  }

  private static String question(Finding finding) {
    String question = finding.place().question();
    return question == null ? "" : question;
  }

  /** Of what was entered, whatever its capitals and spaces; of what is wrong where nothing was. */
  private static String hash(Finding finding) {
    String value = finding.entered().isBlank() ? finding.problem() : finding.entered();
    return DigestUtils.sha256Hex(value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK));
  }
}
