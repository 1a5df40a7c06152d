package org.waymark.editions;

import java.util.List;

/** Questions that belong to no issue and are never scored, under a heading of their own. */
public record Section(String id, String title, String help, List<Question> questions) {
  public Section {
    questions = List.copyOf(questions);
    if (questions.stream().anyMatch(Question::scored)) {
      throw new IllegalArgumentException("section " + id + " has no scored question");
    }
  }
}
