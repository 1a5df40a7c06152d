package org.waymark.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Theme;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

/** Answers for an invented organisation, as its maturity has it. */
final class Respondent {
  /** Levels from here on come with a document that shows them. */
  private static final int EVIDENCED = 3;

  private static final SourceCell NOWHERE = new SourceCell("", "");
  private static final List<String> DOCUMENTS =
      List.of("Board paper", "Committee minutes", "Approved plan", "Internal audit report");
  private static final List<String> OWNERS =
      List.of(
          "Chief digital officer",
          "Chief clinical information officer",
          "Director of finance",
          "Director of strategy",
          "Chief nursing officer");

  private final Chance chance;
  private final Maturity maturity;

  Respondent(Chance chance) {
    this.chance = chance;
    this.maturity = new Maturity(chance);
  }

  /** Every question that the edition asks of the organisation, but for a few that it may leave. */
  List<Answer> answers(Organisation organisation, Edition edition, QuarterId quarter, int number) {
    List<Answer> answers = new ArrayList<>();
    for (Theme theme : edition.themes()) {
      for (Issue issue : theme.issues()) {
        double stands = maturity.of(organisation, theme, issue, number);
        for (Question question : issue.questions()) {
          if (question.appliesTo(organisation.type())) {
            new OneIssue(organisation.code().value(), issue, quarter, number, stands)
                .value(question)
                .ifPresent(value -> answers.add(new Answer(question.id(), value, NOWHERE)));
          }
        }
      }
    }
    answers.addAll(
        new AnnexAnswers(chance, organisation, quarter, number).beside(edition, answers));
    return new TechnologyAnswers(chance, organisation, quarter, number).with(edition, answers);
  }

  private final class OneIssue {
    private final String code;
    private final Issue issue;
    private final QuarterId quarter;
    private final int number;
    private final double stands;

    OneIssue(String code, Issue issue, QuarterId quarter, int number, double stands) {
      this.code = code;
      this.issue = issue;
      this.quarter = quarter;
      this.number = number;
      this.stands = stands;
    }

    Optional<AnswerValue> value(Question question) {
      String id = question.id();
      if (question.mayBeNotApplicable() && chance.share("n/a", code, id) < 0.04) {
        return Optional.of(
            new AnswerValue.NotApplicable("Nothing of this kind was in scope in the 12 months"));
      }
      boolean evidence = question.kind() instanceof AnswerKind.EvidenceLine;
      if (!question.required() && !evidence && chance.share("left out", code, id) < 0.1) {
        return Optional.empty();
      }
      AnswerKind kind = question.kind();
      if (kind instanceof AnswerKind.Level level) {
        return Optional.of(new AnswerValue.Level(claimed(level.highest())));
      }
      if (kind instanceof AnswerKind.Choice choice) {
        int last = choice.options().size() - 1;
        return Optional.of(new AnswerValue.Chosen(choice.options().get(step(last, id)).label()));
      }
      if (kind instanceof AnswerKind.Quantity quantity) {
        return Optional.of(new AnswerValue.Quantity(number(quantity, id)));
      }
      if (kind instanceof AnswerKind.EvidenceLine) {
        return evidence();
      }
      if (kind instanceof AnswerKind.Day) {
        return Optional.of(new AnswerValue.Day(within(id)));
      }
      return Optional.of(new AnswerValue.Words("Invented for the demonstration"));
    }

    private int claimed(int highest) {
      return (int) Math.round(stands * highest / Maturity.HIGHEST);
    }

    /** How far up, from 0 to 1, something that goes with the issue's maturity stands. */
    private double upTo(String id) {
      double up =
          stands / Maturity.HIGHEST
              + chance.around(0.1, code, id)
              + chance.around(0.03, code, id, number);
      return Math.max(0.02, Math.min(0.98, up));
    }

    private int step(int last, String id) {
      return (int) Math.round(upTo(id) * last);
    }

    private BigDecimal number(AnswerKind.Quantity quantity, String id) {
      double from = quantity.least() == null ? 0 : quantity.least().doubleValue();
      double to = quantity.most() == null ? from + 100 : quantity.most().doubleValue();
      double up = upTo(id);
      if (quantity.scoring() instanceof AnswerKind.Goalposts posts) {
        from = posts.worst().doubleValue();
        to = posts.best().doubleValue();
      } else if (!quantity.scored()) {
        up = 0.1 + 0.5 * chance.share(code, id);
      }
      int decimals = Math.abs(to - from) <= 20 ? 1 : 0;
      return BigDecimal.valueOf(from + up * (to - from)).setScale(decimals, RoundingMode.HALF_UP);
    }

    private Optional<AnswerValue> evidence() {
      int level = claimed((int) Maturity.HIGHEST);
      if (level < EVIDENCED && chance.share("evidence", code, issue.id()) < 0.15) {
        return Optional.empty();
      }
      boolean behind = chance.share("behind", code, issue.id()) < 0.2;
      String title = issue.title().substring(0, 1).toLowerCase(java.util.Locale.UK);
      return Optional.of(
          new AnswerValue.Evidence(
              chance.oneOf(DOCUMENTS, code, issue.id()) + ": " + title + issue.title().substring(1),
              within(issue.id()),
              chance.oneOf(OWNERS, "owner", code, issue.id()),
              Math.max(0, behind ? level - 1 : level)));
    }

    /** A day in the 12 months before the end of the quarter. */
    private LocalDate within(String id) {
      return quarter.lastDay().minusDays((long) (360 * chance.share("day", code, id, number)));
    }
  }
}
