package org.waymark.scoring;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.returns.ReturnStatus;

/**
 * Which returns count. For a publication, those signed off (or merely accepted where the quarter
 * needs no sign-off); for provisional scores, those accepted as well. A published return was signed
 * off before and goes on counting, or a second publication of the quarter would be empty.
 */
public enum CountingRule {
  PUBLICATION,
  PROVISIONAL;

  /** The states in which a return of the quarter counts. */
  public Set<ReturnStatus> statuses(Quarter quarter) {
    return this == PUBLICATION && quarter.signOffNeeded()
        ? EnumSet.of(ReturnStatus.SIGNED_OFF, ReturnStatus.PUBLISHED)
        : EnumSet.of(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF, ReturnStatus.PUBLISHED);
  }

  public boolean counts(ReturnStatus status, Quarter quarter) {
    return statuses(quarter).contains(status);
  }
}
