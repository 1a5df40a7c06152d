package org.waymark.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/** What people do wrong with their returns, each of which is told in a sentence of its own. */
enum Mistake {
  /** A level that there is not. */
  LEVEL_SEVEN,
  /** Some required answers are left open. */
  UNANSWERED,
  /** The workbook is of an edition that is not collected any more. */
  OTHER_EDITION,
  /** The workbook is of a quarter that has closed. */
  EARLIER_QUARTER,
  /** The workbook is somebody else's. */
  OTHER_ORGANISATION,
  /** A PDF that was given the name of a workbook. */
  PDF,
  /** The workbook opens only with a password. */
  PASSWORD;

  private static final int OPEN = 3;

  /** The answers with the mistake in them, where it is one of the answers. */
  List<Answer> in(List<Answer> answers, Edition edition, OrganisationType type) {
    return switch (this) {
      case LEVEL_SEVEN -> withLevelSeven(answers);
      case UNANSWERED -> withGaps(answers, edition, type);
      default -> answers;
    };
  }

  private static List<Answer> withLevelSeven(List<Answer> answers) {
    List<Answer> wrong = new ArrayList<>(answers);
    for (int i = 0; i < wrong.size(); i++) {
      Answer answer = wrong.get(i);
      if (answer.value() instanceof AnswerValue.Level) {
        wrong.set(i, new Answer(answer.question(), new AnswerValue.Level(7), answer.source()));
        return wrong;
      }
    }
    return wrong;
  }

  private static List<Answer> withGaps(
      List<Answer> answers, Edition edition, OrganisationType type) {
    Set<String> left = new HashSet<>();
    edition
        .questions()
        .filter(q -> q.appliesTo(type) && q.required())
        .map(Question::id)
        .limit(OPEN)
        .forEach(left::add);
    return answers.stream().filter(a -> !left.contains(a.question())).toList();
  }

  /** The same questions under the id of the edition before. */
  static Edition otherEdition(Edition edition) {
    return new Edition(
        "edition-2025-1",
        "An earlier edition",
        edition.source(),
        edition.hash(),
        edition.scale(),
        edition.rounding(),
        edition.coverage(),
        edition.bands(),
        edition.themes(),
        edition.recommendations());
  }

  static byte[] pdf() {
    return """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
        trailer << /Root 1 0 R /Size 4 >>
        %%EOF
        """
        .getBytes(StandardCharsets.US_ASCII);
  }
}
