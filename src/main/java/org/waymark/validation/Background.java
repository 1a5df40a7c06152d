package org.waymark.validation;

import java.util.Map;

/**
 * What a return is held against: the organisation's last answers, and the numbers that
 * organisations of its type gave to each question a quarter before.
 */
public record Background(Past past, Map<String, double[]> peers) {
  /** For a first return, and for tests of what a return says by itself. */
  public static final Background NONE = new Background(Past.NONE, Map.of());

  public Background {
    peers = Map.copyOf(peers);
  }
}
