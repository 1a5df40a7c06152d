package org.waymark.advice;

import static org.waymark.editions.ShippedEditions.CURRENT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKey;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scorer;

/** What an organisation tells in a return under the shipped edition, a few words a line. */
final class Told {
  static final Quarter QUARTER = quarter("2026-27-q2");
  final Organisation organisation;
  private final Map<String, AnswerValue> values = new LinkedHashMap<>();

  Told(String code, OrganisationType type, String icb) {
    organisation =
        new Organisation(
            new OrganisationCode(code),
            "Example " + code,
            type,
            new Area(icb, "Board " + icb),
            new Area("Y1", "Region"));
  }

  static Told acute(String code) {
    return new Told(code, OrganisationType.ACUTE_TRUST, "QA1");
  }

  static Quarter quarter(String id) {
    Instant then = Instant.parse("2026-10-30T17:00:00Z");
    return new Quarter(
        QuarterId.parse(id),
        CURRENT.id(),
        new CollectionDates(then.minusSeconds(60), then, then, then),
        false);
  }

  /** Levels "F1=3", claimed and evidenced alike. */
  Told levels(String... levels) {
    for (String one : levels) {
      String[] parts = one.split("=");
      int level = Integer.parseInt(parts[1]);
      claims(parts[0], level, level);
    }
    return this;
  }

  Told claims(String issue, int claimed, int supported) {
    values.put(issue + "-level", new AnswerValue.Level(claimed));
    values.put(
        issue + "-evidence",
        new AnswerValue.Evidence("Minutes", LocalDate.of(2026, 5, 1), "Board", supported));
    return this;
  }

  Told aims(String issue, int year, int level) {
    values.put(AnswerKey.target(issue, year), new AnswerValue.Level(level));
    return this;
  }

  Told says(String recommendation, String state) {
    values.put(AnswerKey.status(recommendation), new AnswerValue.Chosen(state));
    return this;
  }

  /** A row of the register: "stage=Live at scale", "decided=2025-01-01", "error-rate=3". */
  Told has(int row, String name, String... cells) {
    cell(row, "name", name);
    Arrays.stream(cells).map(c -> c.split("=")).forEach(c -> cell(row, c[0], c[1]));
    return this;
  }

  private void cell(int row, String column, String typed) {
    AnswerValue value =
        typed.matches("\\d{4}-\\d\\d-\\d\\d")
            ? new AnswerValue.Day(LocalDate.parse(typed))
            : typed.matches("\\d+")
                ? new AnswerValue.Quantity(new BigDecimal(typed))
                : column.equals("name") || column.equals("why-ended")
                    ? new AnswerValue.Words(typed)
                    : new AnswerValue.Chosen(typed);
    values.put(new AnswerKey.Cell("TECH", row, column).key(), value);
  }

  Answers answers(String quarter) {
    List<Answer> all = new ArrayList<>();
    values.forEach((key, value) -> all.add(new Answer(key, value, new SourceCell("Return", "C9"))));
    return new Answers(organisation.code(), QuarterId.parse(quarter), CURRENT.id(), all);
  }

  Reported reported() {
    return Reported.of(CURRENT, organisation.type(), answers("2026-27-q2"));
  }

  private MaturityScore score() {
    return new Scorer().score(CURRENT, organisation.type(), answers("2026-27-q2"), new ReturnId(1));
  }

  static PeerComparison compare(List<Told> all) {
    return new PeerComparison(
        QUARTER,
        CURRENT,
        all.stream().map(t -> t.organisation).toList(),
        all.stream().map(Told::score).toList());
  }

  static QuarterFacts facts(List<Told> all) {
    Map<OrganisationCode, Reported> by = new HashMap<>();
    all.forEach(t -> by.put(t.organisation.code(), t.reported()));
    return new QuarterFacts(by);
  }
}
