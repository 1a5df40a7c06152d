package org.waymark.benchmarking;

/** Whom an organisation is compared with: all of its type, region or ICB, or the whole nation. */
public record PeerGroup(Kind kind, String id, String name) {
  /** What the members have in common. */
  public enum Kind {
    NATION,
    TYPE,
    REGION,
    ICB
  }
}
