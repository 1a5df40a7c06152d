package org.waymark.scoring;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.waymark.editions.CoverageRule;
import org.waymark.editions.Issue;
import org.waymark.editions.Rounding;
import org.waymark.editions.Theme;

/**
 * Scores one measure again and again under other weights and values, by the rule of {@link Tiers}
 * in doubles: with the edition's own weights, the arithmetic mean and the values as they are, it
 * comes to what {@link Scorer} does. Not for use by several threads at once.
 */
public final class Trial {
  /** As {@link Decimals#settled} does for decimals: what thirds and sevenths leave is cut off. */
  private static final double SETTLED = 1e10;

  private static final double NEARLY = 1e-12;

  private final ScoreTree tree;
  private final int theme;
  private final int issue;
  private final int[] items;
  private final int[] issues;
  private final int[] themes;
  private final double[] itemWeights;
  private final double[] issueWeights;
  private final double[] themeWeights;
  private final double shift;
  private final double unit;
  private final double leastOfIssue;
  private final double leastOfTheme;
  private final double leastOverall;
  private boolean geometric;

  /** What the last part came to: not a number where it is not available. */
  private double value;

  /** The share of its weight that is answered; below 0 where nothing of it applies. */
  private double coverage;

  /**
   * @throws IllegalArgumentException when the edition has no such measure
   */
  public Trial(ScoreTree tree, String measure) {
    this.tree = tree;
    this.issue = tree.issues.stream().map(Issue::id).toList().indexOf(measure);
    this.theme = tree.themes.stream().map(Theme::id).toList().indexOf(measure);
    if (issue < 0 && theme < 0 && !measure.equals(Score.OVERALL)) {
      throw new IllegalArgumentException("no measure of " + tree.edition().id() + ": " + measure);
    }
    this.themes =
        IntStream.range(0, tree.themes.size())
            .filter(t -> issue < 0 && (theme < 0 ? tree.themes.get(t).headline() : t == theme))
            .toArray();
    this.issues =
        issue >= 0
            ? new int[] {issue}
            : Arrays.stream(themes)
                .flatMap(t -> IntStream.range(tree.firstIssue[t], tree.firstIssue[t + 1]))
                .toArray();
    this.items =
        Arrays.stream(issues)
            .flatMap(i -> IntStream.range(tree.firstItem[i], tree.firstItem[i + 1]))
            .toArray();
    itemWeights = tree.itemWeights.clone();
    issueWeights = tree.issueWeights.clone();
    themeWeights = tree.themeWeights.clone();
    shift = tree.edition().terms().geometricShift().doubleValue();
    Rounding rounding = tree.edition().rounding();
    unit = rounding.place() == Rounding.Place.AT_EACH_LEVEL ? Math.pow(10, rounding.decimals()) : 0;
    CoverageRule least = tree.edition().coverage();
    leastOfIssue = least.issue().doubleValue();
    leastOfTheme = least.theme().doubleValue();
    leastOverall = least.overall().doubleValue();
  }

  /** The items that the measure is made of. */
  public int[] items() {
    return items.clone();
  }

  /** Gives each weight beneath the measure what the function makes of the edition's own one. */
  public void weigh(DoubleUnaryOperator other) {
    for (int i : items) {
      itemWeights[i] = other.applyAsDouble(tree.itemWeights[i]);
    }
    for (int i : issues) {
      issueWeights[i] = other.applyAsDouble(tree.issueWeights[i]);
    }
    for (int t : themes) {
      themeWeights[t] = other.applyAsDouble(tree.themeWeights[t]);
    }
  }

  /** Whether themes and the overall score are geometric means; issues never are. */
  public void average(boolean geometricMean) {
    geometric = geometricMean;
  }

  /**
   * The score of the organisation with these values in place of its own: not a number where it is
   * not available.
   */
  public double score(ItemValues of, double[] values) {
    if (issue >= 0) {
      ofIssue(issue, of, values);
    } else if (theme >= 0) {
      ofTheme(theme, of, values);
    } else {
      overall(of, values);
    }
    return value;
  }

  private void ofIssue(int one, ItemValues of, double[] values) {
    double applicable = 0;
    double answered = 0;
    double sum = 0;
    for (int i = tree.firstItem[one]; i < tree.firstItem[one + 1]; i++) {
      if (of.applies(i)) {
        applicable += itemWeights[i];
        if (!Double.isNaN(values[i])) {
          answered += itemWeights[i];
          sum += itemWeights[i] * values[i];
        }
      }
    }
    settle(applicable, answered, answered, sum, leastOfIssue, false);
  }

  private void ofTheme(int one, ItemValues of, double[] values) {
    double applicable = 0;
    double answered = 0;
    double valued = 0;
    double sum = 0;
    for (int i = tree.firstIssue[one]; i < tree.firstIssue[one + 1]; i++) {
      ofIssue(i, of, values);
      if (coverage >= 0) {
        applicable += issueWeights[i];
        answered += issueWeights[i] * coverage;
      }
      if (!Double.isNaN(value)) {
        valued += issueWeights[i];
        sum += issueWeights[i] * averaged(value);
      }
    }
    settle(applicable, answered, valued, sum, leastOfTheme, geometric);
  }

  private void overall(ItemValues of, double[] values) {
    double applicable = 0;
    double answered = 0;
    double valued = 0;
    double sum = 0;
    for (int t : themes) {
      ofTheme(t, of, values);
      if (coverage >= 0) {
        applicable += themeWeights[t];
        answered += themeWeights[t] * coverage;
      }
      if (!Double.isNaN(value)) {
        valued += themeWeights[t];
        sum += themeWeights[t] * averaged(value);
      }
    }
    settle(applicable, answered, valued, sum, leastOverall, geometric);
  }

  /** What a mean adds up: the values, or for a geometric one their logarithms. */
  private double averaged(double number) {
    // The same to the last bit in every JVM, which Math.log is not.
    return geometric ? StrictMath.log(number + shift) : number;
  }

  private void settle(
      double applicable,
      double answered,
      double valued,
      double sum,
      double threshold,
      boolean logarithms) {
    coverage = applicable == 0 ? -1 : answered / applicable;
    value = Double.NaN;
    if (valued == 0 || coverage < threshold - NEARLY) {
      coverage = Math.min(coverage, 0);
      return;
    }
    double mean = sum / valued;
    value = carried(logarithms ? StrictMath.exp(mean) - shift : mean);
  }

  private double carried(double number) {
    return unit == 0
        ? number
        : Math.floor(Math.rint(number * unit * SETTLED) / SETTLED + 0.5) / unit;
  }
}
