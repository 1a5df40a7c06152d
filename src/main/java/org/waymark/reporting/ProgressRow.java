package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.advice.ActionCount;
import org.waymark.advice.ActionCount.Progress;

/**
 * How far a group has come with one recommendation: its number and title, the own state ("" in a
 * report of no one organisation), and the counts, drawn as a bar of all to whom it applies.
 */
public record ProgressRow(
    String id, String name, String own, ActionCount counts, String complete, String rest) {
  /** The order of a bar's parts. */
  public static final List<Progress> PARTS =
      List.of(Progress.COMPLETE, Progress.IN_PROGRESS, Progress.NOT_STARTED, Progress.NOT_RETURNED);

  static ProgressRow of(ActionCount counts, @Nullable String own) {
    return new ProgressRow(
        counts.recommendation().id(),
        counts.recommendation().title(),
        own == null ? "" : own,
        counts,
        "%d of %d".formatted(counts.of(Progress.COMPLETE), counts.whole()),
        rest(counts));
  }

  private static String rest(ActionCount counts) {
    List<String> parts = new ArrayList<>();
    for (Progress progress : PARTS.subList(1, PARTS.size())) {
      parts.add("%d %s".formatted(counts.of(progress), Headline.lowerFirst(progress.words())));
    }
    int not = counts.of(Progress.NOT_APPLICABLE);
    if (not > 0) {
      parts.add("%d to whom it does not apply".formatted(not));
    }
    return String.join(", ", parts);
  }

  /** "Complete 4 of 61; 20 in progress, 30 not started, 7 not returned." */
  public String alt() {
    return "Complete %s; %s.".formatted(complete, rest);
  }

  /** "Complete: 4 of 61 (number 7) to 40 of 61 (number 2)". */
  static String title(List<ProgressRow> rows) {
    if (rows.isEmpty()) {
      return "No recommendation is reported on";
    }
    ProgressRow least = rows.get(0);
    ProgressRow most = rows.get(0);
    for (ProgressRow row : rows) {
      if (share(row) < share(least)) {
        least = row;
      }
      if (share(row) > share(most)) {
        most = row;
      }
    }
    return share(least) == share(most)
        ? "Complete: %s in each recommendation".formatted(least.complete())
        : "Complete: from %s (%s) to %s (%s)"
            .formatted(least.complete(), least.id(), most.complete(), most.id());
  }

  private static double share(ProgressRow row) {
    int whole = row.counts().whole();
    return whole == 0 ? 0 : (double) row.counts().of(Progress.COMPLETE) / whole;
  }
}
