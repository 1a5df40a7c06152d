package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.demonstration.Invented;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Column;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.editions.Table;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CarriedForward;
import org.waymark.returns.SourceCell;

/** Returns of the shipped edition for any type and form, empty or answered at random. */
public final class WholeReturns {
  public static final Edition EDITION = Invented.EDITION;
  private static final int TABLE_ROWS = 4;
  private static final SourceCell NOWHERE = new SourceCell("", "");
  private static final Map<String, byte[]> EMPTY = new ConcurrentHashMap<>();
  private static final List<String> WORDS =
      List.of(
          "1/2", "=SUM(A1)", "Key", "n/a", "1,200", " spaced ", "Stroke\nimaging", "O'Hara & co");

  private WholeReturns() {}

  public static Organisation organisation(OrganisationType type) {
    return new Organisation(
        Samples.TRUST.code(),
        Samples.TRUST.name(),
        type,
        Samples.TRUST.icb(),
        Samples.TRUST.region());
  }

  public static Quarter quarter(ReturnForm form) {
    return new Quarter(
        new QuarterId(2026, form == ReturnForm.FULL ? 1 : 2),
        EDITION.id(),
        Samples.QUARTER.dates(),
        true);
  }

  /** Written once for all tests. */
  public static byte[] empty(OrganisationType type, ReturnForm form) {
    return EMPTY.computeIfAbsent(
        type + " " + form,
        k ->
            Samples.WORKBOOKS.template(
                organisation(type), quarter(form), EDITION, CarriedForward.NOTHING));
  }

  public static byte[] filled(OrganisationType type, ReturnForm form, List<Answer> answers) {
    return Samples.WORKBOOKS.template(organisation(type), quarter(form), EDITION, answers);
  }

  /** All that the return asks, by key; of tables the first rows. */
  public static Map<String, Question> asked(OrganisationType type, ReturnForm form) {
    Map<String, Question> asked = new LinkedHashMap<>();
    EDITION.asked(type, form).forEach(q -> asked.put(q.id(), q));
    for (Table table : EDITION.annexes().tables()) {
      for (Column column : table.columns(type).toList()) {
        for (int row = 1; row <= table.mostRows(); row++) {
          Question question = table.question(row, column);
          asked.put(question.id(), question);
        }
      }
    }
    return asked;
  }

  /** Most questions answered, and a few rows of each table. */
  public static List<Answer> answers(
      OrganisationType type, ReturnForm form, RandomGenerator random) {
    List<Answer> answers = new ArrayList<>();
    EDITION.asked(type, form).forEach(q -> value(q, random).ifPresent(v -> add(answers, q, v)));
    for (Table table : EDITION.annexes().tables()) {
      for (int row = 1; row <= TABLE_ROWS; row++) {
        int number = row;
        table
            .columns(type)
            .map(c -> table.question(number, c))
            .forEach(q -> value(q, random).ifPresent(v -> add(answers, q, v)));
      }
    }
    return answers;
  }

  private static void add(List<Answer> answers, Question question, AnswerValue value) {
    answers.add(new Answer(question.id(), value, NOWHERE));
  }

  private static Optional<AnswerValue> value(Question question, RandomGenerator random) {
    if (random.nextInt(8) == 0) {
      return Optional.empty();
    }
    if (question.mayBeNotApplicable() && random.nextInt(6) == 0) {
      return Optional.of(new AnswerValue.NotApplicable("No such service"));
    }
    AnswerKind kind = question.kind();
    if (kind instanceof AnswerKind.Level level) {
      return Optional.of(new AnswerValue.Level(random.nextInt(level.highest() + 1)));
    }
    if (kind instanceof AnswerKind.Choice choice) {
      int at = random.nextInt(choice.options().size());
      return Optional.of(new AnswerValue.Chosen(choice.options().get(at).label()));
    }
    if (kind instanceof AnswerKind.Quantity) {
      return Optional.of(
          new AnswerValue.Quantity(BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(3))));
    }
    if (kind instanceof AnswerKind.Day) {
      return Optional.of(new AnswerValue.Day(day(random)));
    }
    if (kind instanceof AnswerKind.EvidenceLine) {
      return Optional.of(
          new AnswerValue.Evidence("Board paper 7", day(random), "Director", random.nextInt(6)));
    }
    return Optional.of(new AnswerValue.Words(WORDS.get(random.nextInt(WORDS.size()))));
  }

  private static LocalDate day(RandomGenerator random) {
    return LocalDate.of(2023, 4, 1).plusDays(random.nextInt(1_200));
  }
}
