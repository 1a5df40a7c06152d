package org.waymark.editions;

/**
 * A column of a table: a short heading, the group that it stands in ("" for none), its question
 * (whose id is the column's), in which rows it is asked, and in which of these it must be answered.
 */
public record Column(
    String title, String group, Question question, Condition asked, Condition required) {
  public Column {
    if (!AnswerKey.COLUMN.matcher(question.id()).matches()) {
      throw new IllegalArgumentException("no id of a column: " + question.id());
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("column " + question.id() + " has a title");
    }
    if (question.scored()) {
      throw new IllegalArgumentException("column " + question.id() + " is not scored");
    }
  }

  public String id() {
    return question.id();
  }
}
