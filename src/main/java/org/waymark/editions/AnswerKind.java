package org.waymark.editions;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer to a question looks like, and how it becomes a value on the reporting scale. */
public sealed interface AnswerKind {

  /** Whether answers of this kind have a value on the reporting scale. */
  boolean scored();

  /**
   * A maturity level from 0 to one less than the number of descriptors; level 0 is worth the
   * scale's lowest value, the last its highest, those between in equal steps. The evidence says
   * what a third party is to be shown ("" where the edition does not say).
   */
  record Level(List<String> descriptors, String evidence) implements AnswerKind {
    public Level {
      descriptors = List.copyOf(descriptors);
      if (descriptors.size() < 2) {
        throw new IllegalArgumentException("a level question describes at least two levels");
      }
    }

    public Level(List<String> descriptors) {
      this(descriptors, "");
    }

    @Override
    public boolean scored() {
      return true;
    }

    public int highest() {
      return descriptors.size() - 1;
    }
  }

  /** One of some options. */
  record Choice(List<Option> options) implements AnswerKind {
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("a choice has at least one option");
      }
    }

    @Override
    public boolean scored() {
      return options.stream().anyMatch(o -> o.score() != null);
    }

    public Optional<Option> option(String label) {
      return options.stream().filter(o -> o.label().equals(label)).findFirst();
    }
  }

  /**
   * An option and its value on the reporting scale; no score means "not scored", which is not 0.
   */
  record Option(String label, @Nullable BigDecimal score) {}

  /**
   * A number, or a percentage (12 means 12 %), within a plausible range. Without a scoring it is
   * collected but not scored. The denominator says in words what the number is a share of or
   * counted per ("" for none).
   */
  record Quantity(
      boolean percent,
      String unit,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable QuantityScoring scoring,
      String denominator)
      implements AnswerKind {
    private static final String PEOPLE = "people";

    public Quantity(
        boolean percent,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable QuantityScoring scoring) {
      this(percent, unit, least, most, scoring, "");
    }

    /** Whether it counts people: then small numbers are confidential. */
    public boolean countsPeople() {
      return unit.equals(PEOPLE);
    }

    public Direction direction() {
      return scoring == null ? Direction.NEUTRAL : scoring.direction();
    }

    @Override
    public boolean scored() {
      return scoring != null;
    }
  }

  /** How a number becomes a value on the reporting scale. */
  sealed interface QuantityScoring {
    Direction direction();
  }

  /** Which way a number is better; neutral where neither is, or where it turns within the range. */
  enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL;

    static Direction from(BigDecimal first, BigDecimal last) {
      int way = last.compareTo(first);
      return way == 0 ? NEUTRAL : way > 0 ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
    }
  }

  /**
   * Fixed goalposts: {@code worst} is worth the scale's lowest value and {@code best} its highest,
   * beyond them nothing changes; best below worst where lower is better.
   */
  record Goalposts(BigDecimal worst, BigDecimal best) implements QuantityScoring {
    public Goalposts {
      if (worst.compareTo(best) == 0) {
        throw new IllegalArgumentException("goalposts differ");
      }
    }

    @Override
    public Direction direction() {
      return Direction.from(worst, best);
    }
  }

  /** Steps: the value of the last step whose {@code from} is at or below the number. */
  record Steps(List<Step> steps) implements QuantityScoring {
    public Steps {
      steps = List.copyOf(steps);
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i - 1).from().compareTo(steps.get(i).from()) >= 0) {
          throw new IllegalArgumentException("steps rise");
        }
      }
    }

    @Override
    public Direction direction() {
      List<BigDecimal> scores = steps.stream().map(Step::score).filter(Objects::nonNull).toList();
      Set<Direction> ways = EnumSet.noneOf(Direction.class);
      for (int i = 1; i < scores.size(); i++) {
        ways.add(Direction.from(scores.get(i - 1), scores.get(i)));
      }
      ways.remove(Direction.NEUTRAL);
      return ways.size() == 1 ? ways.iterator().next() : Direction.NEUTRAL;
    }
  }

  /** One step: from this number on, this value on the reporting scale (none: not scored). */
  record Step(BigDecimal from, @Nullable BigDecimal score) {}

  /** Free text of at most so many characters. */
  record FreeText(int longest) implements AnswerKind {
    @Override
    public boolean scored() {
      return false;
    }
  }

  /** A document, its date, its owner and the level that it supports. */
  record EvidenceLine() implements AnswerKind {
    @Override
    public boolean scored() {
      return false;
    }
  }

  /** A calendar day. */
  record Day() implements AnswerKind {
    @Override
    public boolean scored() {
      return false;
    }
  }
}
