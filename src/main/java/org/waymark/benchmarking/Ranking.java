package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.scoring.ItemValues;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.ScoreTree;
import org.waymark.scoring.Trial;
import org.waymark.statistics.Direction;
import org.waymark.statistics.Draws;
import org.waymark.statistics.RankCounts;
import org.waymark.statistics.Ranks;
import org.waymark.statistics.Seed;

/**
 * Ranks the members of one group by one measure, with intervals by {@link RankMethod}. Pure, and
 * the same for the same members in any order.
 */
final class Ranking {
  /**
   * One member: what its return gives to the items, and its exact score, absent where it has none.
   */
  record Member(ItemValues items, @Nullable BigDecimal score) {
    static Member of(ItemValues items, MaturityScore scores, String measure) {
      return new Member(items, scores.of(measure).map(Score::exact).orElse(null));
    }

    OrganisationCode code() {
      return items.organisation();
    }
  }

  /** What an item takes among the inputs: whether it applies, its value and its level. */
  private static final int ITEM = 1 + Double.BYTES + Integer.BYTES;

  private final ScoreTree tree;
  private final QuarterId quarter;
  private final PeerGroup group;
  private final Edition edition;
  private final double levelError;
  private final List<Member> members;
  private final double[][] observed;

  Ranking(
      ScoreTree tree,
      QuarterId quarter,
      OrganisationType type,
      Edition edition,
      List<Member> members) {
    this.tree = tree;
    this.quarter = quarter;
    this.group = PeerGroup.of(type);
    this.edition = edition;
    this.levelError = edition.terms().levelError().doubleValue();
    this.members = members.stream().sorted(Comparator.comparing(Member::code)).toList();
    this.observed = observed(tree, this.members);
  }

  /** The values that each item has, by code. */
  private static double[][] observed(ScoreTree tree, List<Member> members) {
    double[][] observed = new double[tree.items()][];
    for (int i = 0; i < observed.length; i++) {
      int item = i;
      observed[i] =
          members.stream()
              .mapToDouble(m -> m.items().value(item))
              .filter(v -> !Double.isNaN(v))
              .toArray();
    }
    return observed;
  }

  /** Of the members that have a score, by code: none where too few have. */
  List<Ranked> by(String measure) {
    List<Member> ranked = members.stream().filter(m -> m.score() != null).toList();
    if (ranked.size() < Disclosure.of(edition).smallest()) {
      return List.of();
    }
    int[] nominal = nominal(ranked);
    RankCounts counts = counts(measure, ranked);
    List<Ranked> all = new ArrayList<>();
    for (int m = 0; m < nominal.length; m++) {
      int[] ranks = counts.of(m);
      all.add(
          new Ranked(
              new RankInterval(
                  quarter,
                  group,
                  measure,
                  ranked.get(m).code(),
                  nominal[m],
                  RankCounts.quantile(ranks, RankMethod.LOW),
                  RankCounts.quantile(ranks, RankMethod.HIGH),
                  nominal.length,
                  RankMethod.VERSION),
              RankDistribution.of(ranks, nominal.length)));
    }
    return all;
  }

  /** The table of the group by the measure, without its ranks. */
  RankTable table(String measure) {
    MessageDigest inputs = DigestUtils.getSha256Digest();
    DigestUtils.updateDigest(
        inputs, String.join(" ", RankMethod.VERSION, edition.hash(), quarter.toString(), measure));
    int[] items = new Trial(tree, measure).items();
    ByteBuffer of = ByteBuffer.allocate(items.length * ITEM);
    for (Member member : members) {
      DigestUtils.updateDigest(inputs, "\n" + member.code() + " " + member.score());
      of.clear();
      for (int item : items) {
        of.put((byte) (member.items().applies(item) ? 1 : 0))
            .putDouble(member.items().value(item))
            .putInt(member.items().level(item));
      }
      inputs.update(of.flip());
    }
    return new RankTable(quarter, group, measure, HexFormat.of().formatHex(inputs.digest()));
  }

  private static int[] nominal(List<Member> ranked) {
    double[] scores =
        ranked.stream()
            .map(Member::score)
            .filter(s -> s != null)
            .mapToDouble(Members::compared)
            .toArray();
    return Ranks.best(scores, Direction.HIGHER_IS_BETTER);
  }

  private RankCounts counts(String measure, List<Member> ranked) {
    var draws = new Draws(Seed.of(quarter.toString(), edition.hash(), RankMethod.VERSION, measure));
    var trial = new Trial(tree, measure);
    int[] items = trial.items();
    var counts = new RankCounts(ranked.size());
    double[] scores = new double[ranked.size()];
    double[] values = new double[tree.items()];
    for (int replicate = 0; replicate < RankMethod.REPLICATES; replicate++) {
      trial.weigh(w -> draws.weight(w, RankMethod.SPREAD));
      trial.average(draws.coin());
      for (int m = 0; m < scores.length; m++) {
        ItemValues own = ranked.get(m).items();
        for (int item : items) {
          values[item] = drawn(own, item, draws);
        }
        scores[m] = trial.score(own, values);
      }
      counts.add(scores);
    }
    return counts;
  }

  private double drawn(ItemValues own, int item, Draws draws) {
    int level = own.level(item);
    if (level != ItemValues.NO_LEVEL) {
      return tree.levelValue(item, draws.level(level, 0, tree.highestLevel(item), levelError));
    }
    double value = own.value(item);
    boolean owed = own.applies(item) && Double.isNaN(value);
    return owed && observed[item].length > 0
        ? observed[item][draws.below(observed[item].length)]
        : value;
  }
}
