package org.waymark.returns.poi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;

/** What to enter: the edition's help, then what the kind of answer needs in plain words. */
final class HelpText {
  /** Excel takes at most 32,767 characters in a cell. */
  private static final int LONGEST = 32_000;

  private HelpText() {}

  static String of(Question question) {
    var text = new StringBuilder(question.help().strip());
    line(text, byKind(question.kind()));
    if (question.mayBeNotApplicable()) {
      line(text, "Enter \"" + Inputs.NOT_APPLICABLE + "\" and the reason if it does not apply.");
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }

  private static String byKind(AnswerKind kind) {
    if (kind instanceof AnswerKind.Level level) {
      return level.evidence().isEmpty() ? "" : "What counts as evidence: " + level.evidence();
    }
    if (kind instanceof AnswerKind.Quantity quantity) {
      String unit = quantity.percent() ? "A percentage: 12 for 12%" : "A number";
      if (!quantity.percent() && !quantity.unit().isBlank()) {
        unit += " (" + quantity.unit() + ")";
      }
      String of = quantity.denominator().isEmpty() ? "" : "\nOut of: " + quantity.denominator();
      return unit + range(quantity.least(), quantity.most()) + "." + of;
    }
    if (kind instanceof AnswerKind.FreeText text) {
      return "At most " + "%,d".formatted(text.longest()) + " characters.";
    }
    return kind instanceof AnswerKind.Day ? "A date, such as 6 August 2026." : "";
  }

  private static String range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    if (least != null && most != null) {
      return ", usually " + least.toPlainString() + " to " + most.toPlainString();
    }
    if (least != null) {
      return ", usually " + least.toPlainString() + " or more";
    }
    return most == null ? "" : ", usually " + most.toPlainString() + " or less";
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
  }
}
