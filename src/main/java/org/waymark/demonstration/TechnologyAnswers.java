package org.waymark.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Column;
import org.waymark.editions.Edition;
import org.waymark.editions.Table;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

/**
 * A technology register as it stands at the end of a quarter: a row for each technology that was
 * decided on by then, in the order of the decisions, so that a row keeps its number.
 */
record TechnologyAnswers(Chance chance, Organisation organisation, QuarterId quarter, int number) {
  private static final String TABLE = "TECH";
  private static final String STAGE = "stage";
  private static final SourceCell NOWHERE = new SourceCell("", "");
  private static final List<String> SUPPLIERS =
      List.of("Alderway Systems", "Brindle Health", "Cawdor Digital", "Dunlin Analytics");
  private static final List<String> ROUTES =
      List.of("National framework", "Own tender", "Own tender", "Direct award outside a framework");
  private static final List<String> SPONSORS =
      List.of("Consultant radiologist", "Lead pharmacist", "Deputy chief nurse", "Stroke lead");
  private static final List<String> REASONS =
      List.of(
          "Staff entered everything twice, since it had no link to the record",
          "The licence cost more than the hours that it saved",
          "Wireless coverage on the wards was too poor to use it",
          "It missed cases that people found, and the supplier had no answer");
  private static final Map<String, Double> OBSTACLES =
      Map.of(
          "infrastructure", 0.35,
          "training", 0.4,
          "funding", 0.55,
          "legal", 0.15,
          "procurement", 0.25,
          "staff", 0.2);

  /**
   * The answers with a register beside them, by which the measures that count technologies are
   * corrected; as they are for an edition whose register has other stages.
   */
  List<Answer> with(Edition edition, List<Answer> answers) {
    Optional<Table> register = register(edition);
    if (register.isEmpty()) {
      return answers;
    }
    // One more quarter follows the current one.
    LocalDate end = quarter.firstDay().plusMonths(3L * (QuarterPlan.EARLIER + 2 - number));
    List<Adoption> adopted =
        new Adoptions(chance, organisation)
            .until(end).stream().filter(a -> !a.decided().isAfter(quarter.lastDay())).toList();
    var assured = Assurance.of(chance, organisation, answers);
    Map<String, BigDecimal> figures =
        new RegisterFigures(adopted, assured, quarter.lastDay()).byQuestion();
    List<Answer> all = new ArrayList<>();
    answers.forEach(a -> all.add(corrected(a, figures)));
    for (int i = 0; i < adopted.size(); i++) {
      row(register.get(), i + 1, cells(adopted.get(i), assured), all);
    }
    return all;
  }

  private static Answer corrected(Answer answer, Map<String, BigDecimal> figures) {
    BigDecimal figure = figures.get(answer.question());
    return figure != null && answer.value() instanceof AnswerValue.Quantity
        ? new Answer(answer.question(), new AnswerValue.Quantity(figure), answer.source())
        : answer;
  }

  private static Optional<Table> register(Edition edition) {
    return edition.annexes().tables().stream()
        .filter(t -> t.id().equals(TABLE))
        .filter(t -> t.column(STAGE).filter(TechnologyAnswers::knowsScale).isPresent())
        .findFirst();
  }

  private static boolean knowsScale(Column stage) {
    return stage.question().kind() instanceof AnswerKind.Choice choice
        && choice.option(Adoption.AT_SCALE).isPresent();
  }

  private void row(Table table, int number, Map<String, String> cells, List<Answer> answers) {
    Function<String, String> chosen = id -> cells.getOrDefault(id, "");
    table
        .columns(organisation.type())
        .filter(c -> c.asked().holds(chosen) && cells.containsKey(c.id()))
        .forEach(
            c ->
                answers.add(new Answer(table.question(number, c).id(), value(c, chosen), NOWHERE)));
  }

  private static AnswerValue value(Column column, Function<String, String> chosen) {
    String typed = chosen.apply(column.id());
    AnswerKind kind = column.question().kind();
    if (kind instanceof AnswerKind.Day) {
      return new AnswerValue.Day(LocalDate.parse(typed));
    }
    if (kind instanceof AnswerKind.Quantity) {
      return new AnswerValue.Quantity(new BigDecimal(typed));
    }
    return kind instanceof AnswerKind.Choice
        ? new AnswerValue.Chosen(typed)
        : new AnswerValue.Words(typed);
  }

  private Map<String, String> cells(Adoption a, Assurance assured) {
    Invention of = a.invention();
    String stage = a.stage(quarter.lastDay());
    Map<String, String> cells = new HashMap<>();
    cells.put("name", of.name());
    cells.put("class", of.kind());
    cells.put("problem", assured.namesProblem(a) ? of.problem() : "none");
    cells.put(STAGE, stage);
    cells.put("decided", a.decided().toString());
    if (a.wentLive(quarter.lastDay())) {
      cells.put("live-from", a.live().toString());
    }
    if (a.end() != null) {
      cells.put("ended", a.end().toString());
      cells.put("why-ended", own(of, "why", REASONS));
    }
    bought(a, cells);
    assured.cells(a, cells);
    for (String setting : Assurance.SETTINGS) {
      cells.put("in-" + setting, yes(assured.settings(a).contains(setting)));
    }
    heldBack(of, stage.equals(Adoption.PAUSED), cells);
    return cells;
  }

  private void bought(Adoption a, Map<String, String> cells) {
    Invention of = a.invention();
    cells.put("supplier", chance.oneOf(SUPPLIERS, of.name()));
    cells.put("pathway", of.pathway());
    // A board's members either share one contract or buy the same one by one.
    boolean joint = chance.share("joint", organisation.icb().code(), of.name()) < 0.35;
    String route = joint ? "Contract of an ICS or collaborative" : own(of, "route", ROUTES);
    cells.put("route", route);
    cells.put("shared", joint ? "The whole ICS" : "Nobody else");
    cells.put("requirements", yes(own(of, "requirements") < (joint ? 0.8 : 0.4)));
    cells.put(
        "rationale",
        "It takes "
            + of.problem().toLowerCase(Locale.UK)
            + " off the service at the lowest cost of three options");
    cells.put("sponsor", own(of, "sponsor", SPONSORS));
  }

  private void heldBack(Invention of, boolean paused, Map<String, String> cells) {
    OBSTACLES.forEach((what, often) -> cells.put("blocked-" + what, yes(own(of, what) < often)));
    if (paused) {
      cells.put("blocked-funding", yes(true));
    }
  }

  private <T> T own(Invention of, String what, List<T> choices) {
    return chance.oneOf(choices, what, organisation.code(), of.name());
  }

  private double own(Invention of, String what) {
    return chance.share(what, organisation.code(), of.name());
  }

  static String yes(boolean yes) {
    return yes ? "Yes" : "No";
  }
}
