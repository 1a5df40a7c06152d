package org.waymark.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/** Everything one workbook answers: whose, for which quarter, under which edition, by question. */
public record Answers(
    OrganisationCode organisation, QuarterId quarter, String edition, List<Answer> all) {
  public Answers {
    all = List.copyOf(all);
  }

  public Optional<Answer> to(String question) {
    return all.stream().filter(a -> a.question().equals(question)).findFirst();
  }

  /** The answers by question id. */
  public Map<String, Answer> byQuestion() {
    return all.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
  }
}
