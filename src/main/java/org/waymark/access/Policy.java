package org.waymark.access;

import org.waymark.findings.Refusal;

/**
 * Who may do what: one pure decision, denied unless a line below allows it. Scores are open to
 * everybody signed in once released, unless their edition keeps them confidential; answers stay
 * with the organisation and the national team.
 */
public final class Policy {
  private Policy() {}

  /** Whether the user may; no deed is allowed by silence. */
  public static boolean allows(User user, Deed deed, Target target) {
    return switch (deed) {
      case UPLOAD_RETURN, CHOOSE_PEERS -> owns(user, target);
      case SEE_RETURN -> owns(user, target) || isNational(user) && isOrganisation(target);
      case SIGN_OFF ->
          isApproverOf(user, target) && !senderOf(target).isEmpty() && !sentBy(user, target);
      case SEND_BACK -> isApproverOf(user, target) || isNational(user) && isOrganisation(target);
      case MANAGE_CONSENT -> isApproverOf(user, target);
      case GRANT_EXTENSION -> isNational(user) && isOrganisation(target);
      case SEE_SCORES -> seesScores(user, target);
      case TRACE_FIGURE -> isNational(user) || target.released() && seesScores(user, target);
      case TRACE_TO_FILE -> isNational(user) || target.released() && mayKnowFile(user, target);
      case TRACE_TO_CELLS ->
          isNational(user) && isOrganisation(target) || target.released() && owns(user, target);
      case SEE_DOCUMENTS -> isNational(user) || target.released() && mayRead(user, target);
      case APPROVE_RELEASE, MANAGE_PROFILES -> isNational(user);
      case MANAGE_QUARTERS,
          MANAGE_EDITIONS,
          MANAGE_REGISTER,
          MANAGE_ACCOUNTS,
          MANAGE_SCHEDULES,
          RUN_JOBS,
          SEE_RUNS,
          SEE_AUDIT ->
          user.role() == Role.OPERATOR;
    };
  }

  /**
   * Whether the audit trail is to tell that the user did it: the national team sees every
   * organisation's answers, so each look at where they stand is on record.
   */
  public static boolean audits(User user, Deed deed) {
    return deed == Deed.TRACE_TO_CELLS && isNational(user);
  }

  private static boolean seesScores(User user, Target target) {
    return target.open()
        || target.released() && user.role() == Role.REGULATOR
        || isNational(user)
        || owns(user, target)
        || oversees(user, target);
  }

  /** Lets the user pass or refuses, in a sentence that is the same for every organisation. */
  public static void require(User user, Deed deed, Target target) throws Refusal {
    if (allows(user, deed, target)) {
      return;
    }
    if (deed == Deed.SIGN_OFF && owns(user, target) && sentBy(user, target)) {
      throw new Refusal(
          Refusal.Reason.NOT_ALLOWED,
          "You sent this return. Another approver of your organisation has to sign it off.");
    }
    throw refusal(deed);
  }

  /**
   * The refusal of a deed by itself: an edge answers with it for an organisation that the register
   * lacks too, so that nobody learns which ones exist.
   */
  public static Refusal refusal(Deed deed) {
    return new Refusal(
        Refusal.Reason.NOT_ALLOWED,
        "Your account cannot %s. Ask the Waymark team if you need to.".formatted(deed.words()));
  }

  /** Acts for the organisation: submitters and approvers are the only users with this scope. */
  private static boolean owns(User user, Target target) {
    return target instanceof Target.OfOrganisation one
        && user.organisation().filter(one.organisation().code()::equals).isPresent();
  }

  private static boolean isApproverOf(User user, Target target) {
    return user.role() == Role.APPROVER && owns(user, target);
  }

  /** Its integrated care board, or one of the board's members. */
  private static boolean oversees(User user, Target target) {
    String board = user.icb().orElse("");
    if (target instanceof Target.OfOrganisation one) {
      return one.organisation().icb().code().equals(board);
    }
    return target instanceof Target.OfIcb icb && icb.code().equals(board);
  }

  /** Documents tell more than scores, so they go to fewer; the nation's go to all but operators. */
  private static boolean mayRead(User user, Target target) {
    return switch (user.role()) {
      case REGULATOR, NATIONAL -> true;
      case SUBMITTER, APPROVER, SYSTEM ->
          target instanceof Target.Nation && target.open()
              || owns(user, target)
              || oversees(user, target);
      case OPERATOR -> false;
    };
  }

  /**
   * A file's hash is for whoever can hold the file against it: the organisation and a regulator.
   * Others would learn from it only that a file that leaked to them is real.
   */
  private static boolean mayKnowFile(User user, Target target) {
    return user.role() == Role.REGULATOR || owns(user, target);
  }

  private static boolean sentBy(User user, Target target) {
    return senderOf(target).equals(user.person());
  }

  private static String senderOf(Target target) {
    return target instanceof Target.OfOrganisation one ? one.sentBy().orElse("") : "";
  }

  private static boolean isOrganisation(Target target) {
    return target instanceof Target.OfOrganisation;
  }

  private static boolean isNational(User user) {
    return user.role() == Role.NATIONAL;
  }
}
