package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.RoadMap;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Returns;

/** What organisations aim at, by the road maps in their returns. */
public final class RoadMapTargets {
  private final Returns returns;

  public RoadMapTargets(Returns returns) {
    this.returns = returns;
  }

  /**
   * The level of an issue that the organisation aims at by the end of the financial year of the
   * last quarter, on the reporting scale: by the newest of the returns that has a road map for the
   * issue; a year left blank has the target of the year before it.
   */
  public Optional<BigDecimal> of(Trends trends, OrganisationCode code, TrendMeasure measure) {
    if (measure.kind() != TrendMeasure.Kind.ISSUE) {
      return Optional.empty();
    }
    int year = trends.until().orElseThrow().startYear() + 1;
    List<PastQuarter> quarters = trends.quarters();
    for (int i = quarters.size() - 1; i >= 0; i--) {
      PastQuarter quarter = quarters.get(i);
      PastReturn own = quarter.returns().get(code);
      Optional<RoadMap> map = quarter.edition().annexes().roadMap();
      if (own != null && map.isPresent()) {
        Map<String, Answer> given =
            returns.answers(own.from()).map(Answers::byQuestion).orElse(Map.of());
        List<Integer> answered =
            map.get().years().stream()
                .filter(y -> given.containsKey(AnswerKey.target(measure.id(), y)))
                .toList();
        if (!answered.isEmpty()) {
          return answered.stream()
              .filter(y -> y <= year)
              .max(Comparator.naturalOrder())
              .map(y -> given.get(AnswerKey.target(measure.id(), y)))
              .flatMap(answer -> onScale(quarter.edition(), answer));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> onScale(Edition edition, Answer answer) {
    return edition
        .question(answer.question())
        .filter(q -> q.kind() instanceof AnswerKind.Level)
        .filter(q -> answer.value() instanceof AnswerValue.Level)
        .map(
            q -> {
              BigDecimal highest = BigDecimal.valueOf(((AnswerKind.Level) q.kind()).highest());
              BigDecimal level = BigDecimal.valueOf(((AnswerValue.Level) answer.value()).level());
              return edition
                  .scale()
                  .width()
                  .multiply(level)
                  .divide(highest, MathContext.DECIMAL64)
                  .add(edition.scale().lowest());
            });
  }
}
