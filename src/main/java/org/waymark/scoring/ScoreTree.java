package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;

/**
 * The tree that an edition's scores are made by, as numbered items (its scored questions), issues
 * and themes in the edition's order, for {@link Trial}s by the thousand. What returns give to the
 * items comes from the pieces that {@link Scorer} itself is made of.
 */
public final class ScoreTree {
  private final Edition edition;
  private final List<Question> items = new ArrayList<>();
  private final List<Issue> issueOfItem = new ArrayList<>();
  final List<Issue> issues;
  final List<Theme> themes;

  /** Where each issue's items begin, and each theme's issues; one more for the end. */
  final int[] firstItem;

  final int[] firstIssue;
  private final int[] highestLevels;
  private final double lowest;
  private final double width;
  final double[] itemWeights;
  final double[] issueWeights;
  final double[] themeWeights;

  public ScoreTree(Edition edition) {
    this.edition = edition;
    this.themes = edition.themes();
    this.issues = edition.issues().toList();
    firstItem = new int[issues.size() + 1];
    for (int i = 0; i < issues.size(); i++) {
      Issue issue = issues.get(i);
      issue.questions().stream()
          .filter(Question::scored)
          .forEach(
              question -> {
                items.add(question);
                issueOfItem.add(issue);
              });
      firstItem[i + 1] = items.size();
    }
    firstIssue = new int[themes.size() + 1];
    for (int t = 0; t < themes.size(); t++) {
      firstIssue[t + 1] = firstIssue[t] + themes.get(t).issues().size();
    }
    highestLevels =
        items.stream()
            .mapToInt(q -> q.kind() instanceof AnswerKind.Level kind ? kind.highest() : 0)
            .toArray();
    lowest = edition.scale().lowest().doubleValue();
    width = edition.scale().width().doubleValue();
    itemWeights = weights(items, Question::weight);
    issueWeights = weights(issues, Issue::weight);
    themeWeights = weights(themes, Theme::weight);
  }

  private static <T> double[] weights(List<T> parts, Function<T, BigDecimal> weight) {
    return parts.stream().mapToDouble(p -> weight.apply(p).doubleValue()).toArray();
  }

  Edition edition() {
    return edition;
  }

  /** How many questions are scored. */
  public int items() {
    return items.size();
  }

  /** The highest level of an item that is one of level, else 0. */
  public int highestLevel(int item) {
    return highestLevels[item];
  }

  /** A level of an item on the reporting scale. */
  public double levelValue(int item, int level) {
    return lowest + width * level / highestLevels[item];
  }

  /** What the answers of an organisation of the type give to the items. */
  public ItemValues values(OrganisationType type, Answers answers) {
    Map<String, Answer> byQuestion = answers.byQuestion();
    Items given = new Items(edition.scale(), type, byQuestion);
    Function<Issue, OptionalInt> highest =
        Support.stated(edition.terms(), type, byQuestion, answers.quarter());
    var values = new ItemValues(answers.organisation(), items.size());
    for (int i = 0; i < items.size(); i++) {
      Question question = items.get(i);
      OptionalInt cap = highest.apply(issueOfItem.get(i));
      int item = i;
      given
          .part(question, cap)
          .ifPresent(
              part ->
                  values.put(
                      item,
                      part.value() == null ? Double.NaN : part.value().doubleValue(),
                      given.level(question, cap).orElse(ItemValues.NO_LEVEL)));
    }
    return values;
  }
}
