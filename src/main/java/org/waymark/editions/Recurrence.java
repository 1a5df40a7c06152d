package org.waymark.editions;

/** In which returns a question is asked, and whether its last answer stands there already. */
public enum Recurrence {
  /** In every return; an interim one has the last answer in it. */
  CARRIED,
  /** In full returns only. */
  YEARLY,
  /** In every return, and never answered beforehand. */
  AFRESH,
  /** In interim returns only, and never answered beforehand. */
  BETWEEN;

  public boolean askedIn(ReturnForm form) {
    return switch (this) {
      case CARRIED, AFRESH -> true;
      case YEARLY -> form == ReturnForm.FULL;
      case BETWEEN -> form == ReturnForm.INTERIM;
    };
  }

  /** Whether the last answer stands in a return of this form already. */
  public boolean preFilledIn(ReturnForm form) {
    return this == CARRIED && form == ReturnForm.INTERIM;
  }
}
