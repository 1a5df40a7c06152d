package org.waymark.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.editions.ActionLine;
import org.waymark.editions.Edition;
import org.waymark.editions.Recommendation;
import org.waymark.organisations.Organisation;

/** How many of those who are asked have come how far with one recommendation. */
public record ActionCount(Recommendation recommendation, Map<Progress, Integer> counts) {

  /** How far, in the terms of every edition. */
  public enum Progress {
    COMPLETE("Complete"),
    IN_PROGRESS("In progress"),
    NOT_STARTED("Not started"),
    NOT_RETURNED("Not returned"),
    NOT_APPLICABLE("Not applicable");

    private final String words;

    Progress(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /**
     * By an edition's order of states: those with a date are in progress, the last of them is
     * complete; one without a date has not started if it comes before them, else does not apply.
     */
    static Progress of(ActionLine line, String state) {
      boolean begun = false;
      for (int i = 0; i < line.states().size(); i++) {
        ActionLine.State at = line.states().get(i);
        if (at.label().equals(state)) {
          if (!at.dated()) {
            return begun ? NOT_APPLICABLE : NOT_STARTED;
          }
          return line.states().stream().skip(i + 1L).anyMatch(ActionLine.State::dated)
              ? IN_PROGRESS
              : COMPLETE;
        }
        begun |= at.dated();
      }
      return NOT_RETURNED;
    }
  }

  public ActionCount {
    counts = Map.copyOf(counts);
  }

  public int of(Progress progress) {
    return counts.getOrDefault(progress, 0);
  }

  /** All that are asked and to whom it applies. */
  public int whole() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Progress.NOT_APPLICABLE);
  }

  /** In the edition's order; none where it asks for no states. */
  public static List<ActionCount> of(
      Edition edition, Collection<Organisation> asked, QuarterFacts facts) {
    List<ActionCount> all = new ArrayList<>();
    edition
        .annexes()
        .actionLine()
        .ifPresent(
            line -> edition.recommendations().forEach(r -> all.add(of(r, line, asked, facts))));
    return all;
  }

  private static ActionCount of(
      Recommendation recommendation,
      ActionLine line,
      Collection<Organisation> asked,
      QuarterFacts facts) {
    Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
    for (Organisation one : asked) {
      if (recommendation.appliesTo().contains(one.type())) {
        String state = facts.of(one.code()).states().getOrDefault(recommendation.id(), "");
        counts.merge(Progress.of(line, state), 1, Integer::sum);
      }
    }
    return new ActionCount(recommendation, counts);
  }
}
