package org.waymark.web;

import org.waymark.calendar.QuarterId;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnStatus;

/**
 * Which returns have provisional scores: those that count and whose quarter does not show them yet.
 * A sealed publication makes its returns published before anybody may see it.
 */
public final class ProvisionalRule {
  private ProvisionalRule() {}

  public static boolean offered(ReturnStatus status, boolean released) {
    return switch (status) {
      case ACCEPTED, SIGNED_OFF -> true;
      case PUBLISHED -> !released;
      case RECEIVED, REJECTED, RETURNED, SUPERSEDED -> false;
    };
  }

  /** Refuses in a sentence that says why there are none, and where the results are. */
  public static void require(
      ReturnStatus status, boolean released, OrganisationCode organisation, QuarterId quarter)
      throws Refusal {
    if (offered(status, released)) {
      return;
    }
    throw new Refusal(
        Reason.CONFLICT,
        switch (status) {
          case RECEIVED ->
              "This return is still being checked. Its provisional scores are there as soon as it"
                  + " is accepted.";
          case REJECTED ->
              "This return was not accepted, so it has no scores. Correct the workbook and upload"
                  + " it again.";
          case RETURNED ->
              "This return was returned to its submitter, so it has no scores. Correct the workbook"
                  + " and upload it again.";
          case SUPERSEDED ->
              "A later version has replaced this return. Ask for the scores of that one.";
          case ACCEPTED, SIGNED_OFF, PUBLISHED ->
              "This return is published, so its scores are no longer provisional. Its results are"
                  + " at %s.".formatted(results(organisation, quarter));
        });
  }

  private static String results(OrganisationCode organisation, QuarterId quarter) {
    return "/organisations/%s/results/%s".formatted(organisation, quarter);
  }

  /** Why they can change, to complete "since ...". */
  public static String since(ReturnStatus status, boolean signOffNeeded) {
    return status == ReturnStatus.ACCEPTED && signOffNeeded
        ? "the return is not signed off and nothing is published yet"
        : "nothing is published yet";
  }
}
