package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** Takes a group's statistics apart into the scores that they are made of. Pure. */
final class GroupTracing {
  private GroupTracing() {}

  static Provenance.OfGroup of(
      PeerComparison comparison,
      PeerGroup group,
      String measure,
      Map<ReturnId, SubmittedReturn> submitted,
      Function<OrganisationCode, String> why) {
    List<Provenance.Member> members = new ArrayList<>();
    List<Provenance.Without> without = new ArrayList<>();
    var methods = new TreeSet<String>();
    for (Organisation one : comparison.organisations()) {
      if (!PeerGroup.of(one).contains(group)) {
        continue;
      }
      Optional<MaturityScore> whole = comparison.score(one.code());
      if (whole.isEmpty()) {
        without.add(new Provenance.Without(one, why.apply(one.code())));
        continue;
      }
      Score score = whole.get().of(measure).orElseThrow();
      BigDecimal value = score.value();
      BigDecimal exact = score.exact();
      if (value == null || exact == null) {
        without.add(new Provenance.Without(one, unavailable(score)));
      } else {
        SubmittedReturn from = requireNonNull(submitted.get(whole.get().from()));
        members.add(new Provenance.Member(one, value, exact, TracedReturn.of(from)));
        methods.add(whole.get().methodVersion());
      }
    }
    return new Provenance.OfGroup(
        Tracing.made(comparison, measure, String.join(", ", methods)),
        comparison.spread(group, measure).orElseThrow().statistics().asPublished(),
        members,
        without);
  }

  private static String unavailable(Score score) {
    return score.lowerBound() == null
        ? "Nothing of it applies"
        : "Too little of what applies is answered";
  }
}
