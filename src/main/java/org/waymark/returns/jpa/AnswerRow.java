package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

@Entity
@Table(name = "answer")
@IdClass(AnswerRow.Key.class)
@SuppressWarnings("NullAway.Init")
class AnswerRow {
  /** A return answers a question once. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long returnId;
    private String question;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key k && k.returnId.equals(returnId) && k.question.equals(question);
    }

    @Override
    public int hashCode() {
      return returnId.hashCode() * 31 + question.hashCode();
    }
  }

  private enum Kind {
    LEVEL,
    CHOSEN,
    QUANTITY,
    WORDS,
    DAY,
    EVIDENCE,
    NOT_APPLICABLE
  }

  @Id
  @Column(name = "return_id")
  private Long returnId;

  @Id private String question;
  private String kind;
  private String content;

  @Column(name = "evidence_date")
  private @Nullable LocalDate evidenceDate;

  @Column(name = "evidence_owner")
  private @Nullable String evidenceOwner;

  @Column(name = "evidence_level")
  private @Nullable Integer evidenceLevel;

  private String sheet;
  private String cell;

  protected AnswerRow() {}

  static AnswerRow of(long returnId, Answer answer) {
    var row = new AnswerRow();
    row.returnId = returnId;
    row.question = answer.question();
    row.sheet = answer.source().sheet();
    row.cell = answer.source().cell();
    AnswerValue value = answer.value();
    if (value instanceof AnswerValue.Level level) {
      row.hold(Kind.LEVEL, Integer.toString(level.level()));
    } else if (value instanceof AnswerValue.Chosen chosen) {
      row.hold(Kind.CHOSEN, chosen.label());
    } else if (value instanceof AnswerValue.Quantity quantity) {
      row.hold(Kind.QUANTITY, quantity.number().toPlainString());
    } else if (value instanceof AnswerValue.Words words) {
      row.hold(Kind.WORDS, words.text());
    } else if (value instanceof AnswerValue.Day day) {
      row.hold(Kind.DAY, day.date().toString());
    } else if (value instanceof AnswerValue.Evidence evidence) {
      row.hold(Kind.EVIDENCE, evidence.document());
      row.evidenceDate = evidence.date();
      row.evidenceOwner = evidence.owner();
      row.evidenceLevel = evidence.level();
    } else if (value instanceof AnswerValue.NotApplicable not) {
      row.hold(Kind.NOT_APPLICABLE, not.reason());
    }
    return row;
  }

  private void hold(Kind what, String text) {
    kind = what.name();
    content = text;
  }

  Long returnId() {
    return returnId;
  }

  Answer toAnswer() {
    return new Answer(question, value(), new SourceCell(sheet, cell));
  }

  private AnswerValue value() {
    return switch (Kind.valueOf(kind)) {
      case LEVEL -> new AnswerValue.Level(Integer.parseInt(content));
      case CHOSEN -> new AnswerValue.Chosen(content);
      case QUANTITY -> new AnswerValue.Quantity(new BigDecimal(content));
      case WORDS -> new AnswerValue.Words(content);
      case DAY -> new AnswerValue.Day(LocalDate.parse(content));
      case EVIDENCE ->
          new AnswerValue.Evidence(
              content, evidenceDate, evidenceOwner == null ? "" : evidenceOwner, evidenceLevel);
      case NOT_APPLICABLE -> new AnswerValue.NotApplicable(content);
    };
  }
}
