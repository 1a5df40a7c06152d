package org.waymark.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.RoadMap;
import org.waymark.findings.Place;
import org.waymark.returns.AnswerValue;
import org.waymark.validation.Rule.Complaint;

/** Does the technology register, and the road map, go on from those of the last return? */
final class LastRegisterRules {
  private static final List<String> STAGES =
      List.of(Technology.EXPLORED, Technology.PILOTED, Technology.ONE_SITE, Technology.AT_SCALE);

  static final Rule<Submission> GONE =
      Rule.confirm(
          "past.technology-gone",
          "A technology of the last return is in this one.",
          s -> {
            Map<String, TableRow> now = byName(s);
            return before(s)
                .filter(was -> !now.containsKey(name(was)))
                .map(
                    was ->
                        new Complaint(
                            new Place(null, null, Technology.TABLE),
                            text(was, Technology.NAME),
                            "\"%s\" was in your last register and is not in this one"
                                .formatted(text(was, Technology.NAME)),
                            "Add its row again, with the stage that it has come to, or say why it"
                                + " is gone"));
          });

  static final Rule<Submission> STAGE_BACK =
      Rule.confirm(
          "past.stage-back",
          "A technology has come no less far than in the last return.",
          s ->
              pairs(
                  s,
                  (was, row) -> {
                    int before = STAGES.indexOf(text(was, Technology.STAGE));
                    int now = STAGES.indexOf(row.chosen(Technology.STAGE));
                    return now >= 0 && now < before
                        ? row.complain(
                            Technology.STAGE,
                            "It was \"%s\" in your last return"
                                .formatted(text(was, Technology.STAGE)),
                            "Choose Paused or Stopped if its use has ended, or say why it went"
                                + " back")
                        : Stream.empty();
                  }));

  static final Rule<Submission> DECISION_MOVED =
      moved(
          "past.decision-moved",
          "The decision date is that of the last return.",
          Technology.DECIDED);

  static final Rule<Submission> GO_LIVE_MOVED =
      moved(
          "past.go-live-moved",
          "The go-live date is that of the last return.",
          Technology.LIVE_FROM);

  static final Rule<Submission> TARGET_LOWERED =
      Rule.note(
          "past.target-lowered",
          "A target is no lower than in the last road map.",
          s ->
              s.edition().annexes().roadMap().map(RoadMap::years).stream()
                  .flatMap(List::stream)
                  .flatMap(year -> s.edition().issues().map(i -> AnswerKey.target(i.id(), year)))
                  .flatMap(key -> s.entry(key).stream())
                  .flatMap(e -> lowered(s, e)));

  static final List<Rule<Submission>> ALL =
      List.of(GONE, STAGE_BACK, DECISION_MOVED, GO_LIVE_MOVED, TARGET_LOWERED);

  private LastRegisterRules() {}

  private static Rule<Submission> moved(String id, String says, String column) {
    return Rule.confirm(
        id,
        says,
        s ->
            pairs(
                s,
                (was, row) ->
                    was.get(column) instanceof AnswerValue.Day day
                            && row.day(column).filter(d -> !d.equals(day.date())).isPresent()
                        ? row.complain(
                            column,
                            "It was %s in your last return".formatted(day.date()),
                            "Enter that day, or say why it was wrong")
                        : Stream.empty()));
  }

  private static Stream<Complaint> lowered(Submission s, Entry e) {
    return s.background().past().value(e.question().id()).orElse(null)
                instanceof AnswerValue.Level was
            && EvidenceRules.claimed(e).orElse(was.level()) < was.level()
        ? e.complain(
            Entry.ANSWER,
            "Your last road map aimed at level %d here".formatted(was.level()),
            "Nothing to do if you aim lower now")
        : Stream.empty();
  }

  private static Stream<Complaint> pairs(
      Submission s, BiFunction<Map<String, AnswerValue>, TableRow, Stream<Complaint>> look) {
    Map<String, TableRow> now = byName(s);
    return before(s)
        .flatMap(
            was -> {
              TableRow row = now.get(name(was));
              return row == null ? Stream.empty() : look.apply(was, row);
            });
  }

  private static Stream<Map<String, AnswerValue>> before(Submission s) {
    return s.background().past().rows(Technology.TABLE).values().stream()
        .filter(was -> !name(was).isEmpty());
  }

  private static Map<String, TableRow> byName(Submission s) {
    Map<String, TableRow> rows = new HashMap<>();
    s.rows(Technology.TABLE)
        .forEach(r -> rows.putIfAbsent(r.text(Technology.NAME).toLowerCase(Locale.UK), r));
    return rows;
  }

  private static String name(Map<String, AnswerValue> was) {
    return text(was, Technology.NAME).toLowerCase(Locale.UK);
  }

  private static String text(Map<String, AnswerValue> was, String column) {
    AnswerValue value = was.get(column);
    if (value instanceof AnswerValue.Words words) {
      return words.text();
    }
    return value instanceof AnswerValue.Chosen chosen ? chosen.label() : "";
  }
}
