package org.waymark.validation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.returns.AnswerValue;
import org.waymark.statistics.Outliers;
import org.waymark.validation.Rule.Complaint;

/** Is a number far from those that organisations of the same type gave a quarter before? */
final class PeerRules {
  /** Before a release peers are told of only in groups of this size. */
  static final int FEWEST_PEERS = 10;

  private static final double FAR = 3;
  private static final double FAR_FROM_MEDIAN = 3.5;

  static final Rule<Submission> FAR_FROM_MEAN =
      Rule.confirm(
          "peers.far-from-mean",
          "A number lies within 3 standard deviations of the mean of its type.",
          s -> numbers(s, PeerRules::farFromMean));

  static final Rule<Submission> FAR_FROM_MIDDLE =
      Rule.confirm(
          "peers.far-from-median",
          "A number has a modified z-score of at most 3.5 among its type.",
          s -> numbers(s, (x, peers) -> !farFromMean(x, peers) && farFromMedian(x, peers)));

  static final List<Rule<Submission>> ALL = List.of(FAR_FROM_MEAN, FAR_FROM_MIDDLE);

  private PeerRules() {}

  private interface Far {
    boolean is(double number, double[] peers);
  }

  private static boolean farFromMean(double x, double[] peers) {
    return beyond(Outliers.z(x, peers), FAR);
  }

  private static boolean farFromMedian(double x, double[] peers) {
    return beyond(Outliers.modifiedZ(x, peers), FAR_FROM_MEDIAN);
  }

  private static boolean beyond(OptionalDouble score, double most) {
    return score.isPresent() && Math.abs(score.getAsDouble()) > most;
  }

  private static Stream<Complaint> numbers(Submission s, Far far) {
    return s.entries().stream()
        .filter(e -> e.question().kind() instanceof AnswerKind.Quantity)
        .flatMap(
            e -> {
              double[] peers =
                  s.background().peers().getOrDefault(e.question().id(), new double[0]);
              return peers.length >= FEWEST_PEERS
                      && Meaning.of(e).orElse(null) instanceof AnswerValue.Quantity is
                      && far.is(is.number().doubleValue(), peers)
                  ? e.complain(
                      Entry.ANSWER,
                      "This is far from what %d %s answered a quarter before"
                          .formatted(peers.length, s.organisation().type().plural()),
                      "Check the number and its unit; if it is right, say why it is so")
                  : Stream.empty();
            });
  }
}
