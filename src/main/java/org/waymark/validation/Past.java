package org.waymark.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.editions.Ancestry;
import org.waymark.editions.AnswerKey;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;

/**
 * What an organisation last answered, under the keys of the edition that is asked now; what does
 * not compare between two editions is left out.
 */
public final class Past {
  public static final Past NONE = new Past("", Map.of());

  private final String quarter;
  private final Map<String, AnswerValue> values;

  private Past(String quarter, Map<String, AnswerValue> values) {
    this.quarter = quarter;
    this.values = Map.copyOf(values);
  }

  /** The answers of an earlier quarter, as the edition of now would have asked for them. */
  public static Past of(Answers answers, Ancestry ancestry) {
    Map<String, AnswerValue> values = new HashMap<>();
    answers
        .all()
        .forEach(a -> ancestry.later(a.question()).ifPresent(key -> values.put(key, a.value())));
    return new Past(answers.quarter().words(), values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The quarter of these answers, in words. */
  String quarter() {
    return quarter;
  }

  Optional<AnswerValue> value(String question) {
    return Optional.ofNullable(values.get(question));
  }

  Map<String, AnswerValue> values() {
    return values;
  }

  /** A table's rows as they were, by number: the values by column. */
  Map<Integer, Map<String, AnswerValue>> rows(String table) {
    Map<Integer, Map<String, AnswerValue>> rows = new TreeMap<>();
    values.forEach(
        (key, value) ->
            AnswerKey.Cell.parse(key)
                .filter(c -> c.table().equals(table))
                .ifPresent(
                    c ->
                        rows.computeIfAbsent(c.row(), r -> new HashMap<>())
                            .put(c.column(), value)));
    return rows;
  }
}
