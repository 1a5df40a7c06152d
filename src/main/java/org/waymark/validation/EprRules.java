package org.waymark.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/** Do the answers on the electronic patient record (EPR) fit each other and the register? */
final class EprRules {
  private static final String PRODUCT = "EPR.product";
  private static final String STATE = "EPR.state";
  private static final String COVERAGE = "EPR.coverage";
  private static final String EVERYWHERE = "Live in all services";
  private static final Set<String> NOT_LIVE =
      Set.of(
          "None and none planned", "Business case in preparation", "Contract signed, not yet live");
  private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(90);

  static final Rule<Submission> NO_PRODUCT =
      Rule.confirm(
          "across.epr-product",
          "An EPR that is live has a product.",
          s ->
              live(s) && text(s, PRODUCT).equalsIgnoreCase(Technology.NONE)
                  ? complain(
                      s,
                      PRODUCT,
                      "The EPR is live and has no product",
                      "Enter its supplier and product, or choose another state")
                  : Stream.empty());

  static final Rule<Submission> COVERS_TOO_EARLY =
      Rule.confirm(
          "across.epr-covers-early",
          "An EPR that is not live covers no services.",
          s ->
              notLive(s) && coverage(s).filter(c -> c.signum() > 0).isPresent()
                  ? complain(
                      s,
                      COVERAGE,
                      "The EPR is not live and covers services",
                      "Enter 0, choose another state, or say which record the services use")
                  : Stream.empty());

  static final Rule<Submission> COVERS_TOO_LITTLE =
      Rule.confirm(
          "across.epr-covers-little",
          "An EPR that is live in all services covers at least 90% of them.",
          s ->
              s.chosen(STATE).equals(EVERYWHERE)
                      && coverage(s).filter(c -> c.compareTo(NEARLY_ALL) < 0).isPresent()
                  ? complain(
                      s,
                      COVERAGE,
                      "The EPR is live in all services and covers under 90% of them",
                      "Check the percentage and the state; if they are right, say why")
                  : Stream.empty());

  static final Rule<Submission> LINK_WITHOUT_EPR =
      Rule.confirm(
          "across.epr-link",
          "A technology exchanges data with an EPR that is live.",
          s ->
              notLive(s)
                  ? technologies(
                      s,
                      r ->
                          Technology.live(r)
                              && Technology.LINKED.contains(r.chosen(Technology.EPR_LINK)),
                      Technology.EPR_LINK,
                      "It exchanges data with an EPR that is not live",
                      "Choose No link, correct the state of the EPR, or say which EPR it is")
                  : Stream.empty());

  static final Rule<Submission> MODULE_WITHOUT_EPR =
      Rule.confirm(
          "across.epr-module",
          "A live EPR module belongs to an EPR that is live.",
          s ->
              notLive(s)
                  ? technologies(
                      s,
                      r ->
                          Technology.live(r)
                              && r.chosen(Technology.CLASS).equals(Technology.EPR_MODULE),
                      Technology.CLASS,
                      "A module is live of an EPR that is not",
                      "Choose another class, correct the state of the EPR, or say which EPR it is")
                  : Stream.empty());

  static final Rule<Submission> LINKED_BY_PLAN =
      Rule.confirm(
          "across.ai-linked",
          "When the action on linking AI to the EPR is done, live AI that holds patient data is linked.",
          s ->
              s.chosen(AnswerKey.status("R2")).equals(ActionRules.DONE)
                  ? technologies(
                      s,
                      r ->
                          Technology.liveAi(r)
                              && r.chosen(Technology.EPR_LINK).equals(Technology.NO_LINK),
                      Technology.EPR_LINK,
                      "The action on linking AI to the EPR is done, and this AI has no link",
                      "Correct the link or the action, or say what the plan says of it")
                  : Stream.empty());

  static final List<Rule<Submission>> ALL =
      List.of(
          NO_PRODUCT,
          COVERS_TOO_EARLY,
          COVERS_TOO_LITTLE,
          LINK_WITHOUT_EPR,
          MODULE_WITHOUT_EPR,
          LINKED_BY_PLAN);

  private EprRules() {}

  private static boolean notLive(Submission s) {
    return NOT_LIVE.contains(s.chosen(STATE));
  }

  private static boolean live(Submission s) {
    return !s.chosen(STATE).isEmpty() && !notLive(s);
  }

  private static String text(Submission s, String question) {
    return s.entry(question).map(e -> Reading.tidy(e.content(Entry.ANSWER))).orElse("");
  }

  private static Optional<BigDecimal> coverage(Submission s) {
    return s.value(COVERAGE)
        .filter(AnswerValue.Quantity.class::isInstance)
        .map(v -> ((AnswerValue.Quantity) v).number());
  }

  /** A complaint at the column of each technology that the test is true of. */
  private static Stream<Complaint> technologies(
      Submission s, Predicate<TableRow> which, String column, String problem, String remedy) {
    return s.rows(Technology.TABLE).filter(which).flatMap(r -> r.complain(column, problem, remedy));
  }

  private static Stream<Complaint> complain(
      Submission s, String question, String problem, String remedy) {
    return s.entry(question).stream().flatMap(e -> e.complain(Entry.ANSWER, problem, remedy));
  }
}
