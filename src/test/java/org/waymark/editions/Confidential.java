package org.waymark.editions;

/** An edition that keeps scores from peers. */
public final class Confidential {
  private Confidential() {}

  /** The same edition otherwise. */
  public static Edition of(Edition open) {
    ScoreTerms terms = open.terms();
    return new Edition(
        open.id(),
        open.title(),
        open.source(),
        open.hash(),
        open.scale(),
        open.rounding(),
        open.coverage(),
        open.bands(),
        open.themes(),
        open.recommendations(),
        open.annexes(),
        new ScoreTerms(
            terms.basis(),
            terms.evidenceMonths(),
            terms.geometricShift(),
            terms.levelError(),
            true));
  }
}
