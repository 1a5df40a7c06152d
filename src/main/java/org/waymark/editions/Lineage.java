package org.waymark.editions;

import java.util.List;
import java.util.Optional;

/**
 * The edition that one follows, and what became of each question: every question of the later one
 * has a link, and every question of the earlier one is where a link comes from or was dropped.
 */
public record Lineage(String edition, String note, List<Link> links, List<Dropped> dropped) {

  /** How a question goes back to the earlier edition's. */
  public enum Change {
    SAME,
    /** Asked in other words, for the same fact. */
    REWORDED,
    /** Other goalposts, steps or options: answers compare, their scores do not. */
    RESCALED,
    /** One of several questions that were one. */
    SPLIT,
    NEW
  }

  /** A question and the earlier one that it comes from; a new one comes from none. */
  public record Link(String question, Change change, Optional<String> from, String how) {
    public Link {
      if (from.isPresent() == (change == Change.NEW)) {
        throw new IllegalArgumentException(question + " comes from a question unless it is new");
      }
    }

    /** Whether an answer to the earlier question answers this one as well. */
    public boolean comparable() {
      return change == Change.SAME || change == Change.REWORDED || change == Change.RESCALED;
    }
  }

  /** A question of the earlier edition that is asked no more, and why. */
  public record Dropped(String question, String why) {}

  public Lineage {
    links = List.copyOf(links);
    dropped = List.copyOf(dropped);
  }

  /** How a question of the later edition goes back. */
  public Optional<Link> of(String question) {
    return links.stream().filter(l -> l.question().equals(question)).findFirst();
  }
}
