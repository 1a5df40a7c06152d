package org.waymark.editions;

import java.math.BigDecimal;
import java.util.Set;
import org.waymark.organisations.OrganisationType;

/**
 * One question of a return. Its weight counts within its issue (0: asked, never scored); it is
 * asked only of the types it applies to; it may be answered "not applicable" only where the edition
 * says so.
 */
public record Question(
    String id,
    String text,
    String help,
    BigDecimal weight,
    boolean required,
    boolean mayBeNotApplicable,
    Set<OrganisationType> appliesTo,
    AnswerKind kind,
    Recurrence recurrence) {
  public Question {
    appliesTo = Set.copyOf(appliesTo);
    if (!AnswerKey.FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a question's id has 1 to 40 letters, digits, dots, hyphens and underscores, not \""
              + id
              + "\"");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("question " + id + " has a text");
    }
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("question " + id + " has no weight below 0");
    }
    if (appliesTo.isEmpty()) {
      throw new IllegalArgumentException("question " + id + " applies to at least one type");
    }
  }

  /** A question of every return, carried over into the interim ones. */
  public Question(
      String id,
      String text,
      String help,
      BigDecimal weight,
      boolean required,
      boolean mayBeNotApplicable,
      Set<OrganisationType> appliesTo,
      AnswerKind kind) {
    this(id, text, help, weight, required, mayBeNotApplicable, appliesTo, kind, Recurrence.CARRIED);
  }

  Question withId(String other) {
    return new Question(
        other, text, help, weight, required, mayBeNotApplicable, appliesTo, kind, recurrence);
  }

  public boolean appliesTo(OrganisationType type) {
    return appliesTo.contains(type);
  }

  /** Whether an answer to it can move a score. */
  public boolean scored() {
    return weight.signum() > 0 && kind.scored();
  }
}
