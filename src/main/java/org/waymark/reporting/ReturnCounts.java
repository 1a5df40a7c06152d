package org.waymark.reporting;

import org.waymark.reporting.AskedReturn.Outcome;

/** How many returns were asked for and what became of them, in the words that are printed. */
public record ReturnCounts(
    String name,
    String asked,
    String returned,
    String notReturned,
    String notSignedOff,
    String counted) {

  static ReturnCounts of(String name, QuarterReturns returns) {
    int asked = returns.all().size();
    int counted = returns.count(Outcome.COUNTED);
    return new ReturnCounts(
        name,
        Integer.toString(asked),
        Integer.toString(returns.returned()),
        Integer.toString(returns.count(Outcome.NOT_RETURNED)),
        Integer.toString(returns.count(Outcome.NOT_SIGNED_OFF)),
        asked == 0 ? "none" : "%d (%d%%)".formatted(counted, Math.round(100.0 * counted / asked)));
  }
}
