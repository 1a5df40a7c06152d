package org.waymark.benchmarking;

import org.jspecify.annotations.Nullable;

/** A rank with its interval, or in words why there is none: there is no bare rank. */
public record Placing(@Nullable RankInterval interval, String why) {
  /**
   * For what is not ranked at all: a provisional score, a quarter published before there were
   * ranks.
   */
  public static final Placing NONE = new Placing(null, "not ranked");

  static Placing of(RankInterval interval) {
    return new Placing(interval, "");
  }

  static Placing withheld(Response response) {
    return new Placing(
        null,
        "rank withheld: %d%% of returns count, below %d%%"
            .formatted(response.percent(), Response.LEAST_PERCENT));
  }

  /** "rank 5 (3 to 9) of 61", or why there is none. */
  public String words() {
    return interval == null ? why : "rank " + interval.words();
  }
}
