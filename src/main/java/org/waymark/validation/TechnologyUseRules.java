package org.waymark.validation;

import java.util.List;
import java.util.stream.Stream;

/** Does what is said of a technology's use fit together? */
final class TechnologyUseRules {
  private static final int LOW_HANGING_MONTHS = 12;

  static final Rule<TableRow> PATHWAY =
      Rule.confirm(
          "row.pathway",
          "A technology that is live at scale has a pathway.",
          row ->
              Technology.atScale(row)
                      && row.asks(Technology.PATHWAY)
                      && row.blank(Technology.PATHWAY)
                  ? row.complain(
                      Technology.PATHWAY,
                      "A technology that is live at scale has no pathway",
                      "Enter the pathway that it is used in, or say why it has none")
                  : Stream.empty());

  static final Rule<TableRow> SETTING =
      Rule.confirm(
          "row.setting",
          "A technology that is live at scale is used in at least one setting.",
          row ->
              Technology.atScale(row) && row.asks("in-acute") && Technology.settings(row) == 0
                  ? row.complain(
                      "in-acute",
                      "A technology that is live at scale covers no setting",
                      "Choose Yes for each setting that it is used in, or say why there is none")
                  : Stream.empty());

  static final Rule<TableRow> NO_PROBLEM =
      Rule.note(
          "row.no-problem",
          "A technology that is live at scale solves a problem that was named.",
          row ->
              Technology.atScale(row)
                      && row.text(Technology.PROBLEM).equalsIgnoreCase(Technology.NONE)
                  ? row.complain(
                      Technology.PROBLEM,
                      "It is live at scale and no problem was named for it",
                      "Nothing to do if that is right")
                  : Stream.empty());

  static final Rule<TableRow> BENEFIT_FOUND =
      Rule.confirm(
          "row.benefit-found",
          "A benefit that was measured before and after has its numbers.",
          row ->
              row.asks(Technology.BENEFIT_FOUND)
                      && row.chosen(Technology.BENEFIT).equals(Technology.BEFORE_AND_AFTER)
                      && row.blank(Technology.BENEFIT_FOUND)
                  ? row.complain(
                      Technology.BENEFIT_FOUND,
                      "The benefit was measured and its numbers are missing",
                      "Enter the number before and after, or say why you cannot")
                  : Stream.empty());

  static final Rule<TableRow> LOW_HANGING_BENEFIT =
      Rule.confirm(
          "row.low-hanging-benefit",
          "Low-hanging fruit has a benefit that was measured.",
          row ->
              recommended(row)
                      && !row.chosen(Technology.BENEFIT).equals(Technology.BEFORE_AND_AFTER)
                  ? row.complain(
                      Technology.LOW_HANGING,
                      "It is named low-hanging fruit and its benefit was not measured",
                      "Choose No, or say why others should start with it")
                  : Stream.empty());

  static final Rule<TableRow> LOW_HANGING_SLOW =
      Rule.confirm(
          "row.low-hanging-slow",
          "Low-hanging fruit went live within 12 months of the decision.",
          row ->
              recommended(row)
                      && row.day(Technology.DECIDED)
                          .flatMap(
                              decided ->
                                  row.day(Technology.LIVE_FROM)
                                      .filter(
                                          live ->
                                              live.isAfter(decided.plusMonths(LOW_HANGING_MONTHS))))
                          .isPresent()
                  ? row.complain(
                      Technology.LOW_HANGING,
                      "It is named low-hanging fruit and took more than 12 months to go live",
                      "Choose No, or say why others should start with it")
                  : Stream.empty());

  static final Rule<TableRow> JOINT_CONTRACT =
      Rule.confirm(
          "row.joint-contract",
          "A technology under a joint contract is shared with somebody.",
          row ->
              row.chosen(Technology.ROUTE).equals(Technology.JOINT_CONTRACT)
                      && row.chosen(Technology.SHARED).equals(Technology.NOBODY_ELSE)
                  ? row.complain(
                      Technology.SHARED,
                      "It is under a contract of an ICS or collaborative, and nobody else uses it",
                      "Choose who shares the contract, or another route, or say why nobody does")
                  : Stream.empty());

  static final Rule<TableRow> FREE_AT_SCALE =
      Rule.note(
          "row.free-at-scale",
          "A technology that is live at scale is paid for.",
          row ->
              Technology.atScale(row) && row.chosen(Technology.ROUTE).equals(Technology.FREE_TRIAL)
                  ? row.complain(
                      Technology.ROUTE,
                      "It is live at scale on a free trial or grant",
                      "Nothing to do if that is right")
                  : Stream.empty());

  static final Rule<TableRow> NOT_BLOCKED =
      Rule.note(
          "row.not-blocked",
          "A technology that is paused is held back by something.",
          row ->
              row.chosen(Technology.STAGE).equals(Technology.PAUSED)
                      && row.has("blocked-funding")
                      && Technology.BLOCKED_BY.stream()
                          .noneMatch(b -> row.chosen(b).equals(Technology.YES))
                  ? row.complain(
                      "blocked-infrastructure",
                      "It is paused, and nothing is said to hold it back",
                      "Choose Yes for what holds it back, if anything does")
                  : Stream.empty());

  static final List<Rule<TableRow>> ALL =
      List.of(
          PATHWAY,
          SETTING,
          NO_PROBLEM,
          BENEFIT_FOUND,
          LOW_HANGING_BENEFIT,
          LOW_HANGING_SLOW,
          JOINT_CONTRACT,
          FREE_AT_SCALE,
          NOT_BLOCKED);

  private TechnologyUseRules() {}

  private static boolean recommended(TableRow row) {
    return Technology.live(row) && row.chosen(Technology.LOW_HANGING).equals(Technology.YES);
  }
}
