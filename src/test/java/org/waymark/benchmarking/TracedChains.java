package org.waymark.benchmarking;

/** Opens the chains of {@link ProvenanceTest} to tests in other packages. */
public final class TracedChains {
  private TracedChains() {}

  public static Provenance.OfOrganisation of(String measure) {
    return ProvenanceTest.of(measure);
  }

  public static Provenance.OfOrganisation cut(String measure) {
    return ProvenanceTest.of(measure).cut(Depth.FILE);
  }
}
