package org.waymark.demonstration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.editions.AnswerKey;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/**
 * How well an organisation looks after its technologies: what is linked, safe, measured and used
 * across settings. One that claims a high level for safety, or has done the actions for it, has it
 * for every live AI.
 */
record Assurance(Chance chance, Organisation organisation, boolean thorough) {
  static final List<String> SETTINGS =
      List.of("acute", "mental-health", "community", "primary", "social");

  /** From this level on the liability position of each live AI is confirmed. */
  private static final int CONFIRMED_FROM = 3;

  private static final int QUICK_DAYS = 365;
  private static final String SAFETY_LEVEL = "E1-level";
  private static final Set<String> SAFETY_ACTIONS =
      Set.of(AnswerKey.status("R7"), AnswerKey.status("R8"));
  private static final String DONE = "Done";

  static Assurance of(Chance chance, Organisation organisation, List<Answer> given) {
    return new Assurance(chance, organisation, given.stream().anyMatch(Assurance::demands));
  }

  private static boolean demands(Answer answer) {
    return answer.value() instanceof AnswerValue.Level level
        ? answer.question().equals(SAFETY_LEVEL) && level.level() >= CONFIRMED_FROM
        : answer.value() instanceof AnswerValue.Chosen chosen
            && SAFETY_ACTIONS.contains(answer.question())
            && chosen.label().equals(DONE);
  }

  boolean namesProblem(Adoption a) {
    return often("problem", a, 0.8);
  }

  boolean linked(Adoption a) {
    return a.invention().ai() || often("link", a, 0.6);
  }

  boolean safe(Adoption a) {
    return often("safety", a, 0.65);
  }

  /** Its error rate is known beside that of people. */
  boolean compared(Adoption a) {
    return thorough || often("errors", a, 0.5);
  }

  Set<String> settings(Adoption a) {
    Set<String> covered = new HashSet<>();
    covered.add(ownSetting());
    if (often("beyond", a, 0.5)) {
      covered.addAll(a.invention().settings());
    }
    return covered;
  }

  void cells(Adoption a, Map<String, String> cells) {
    Invention of = a.invention();
    cells.put("epr-link", link(a));
    cells.put("safety-case", safetyCase(a));
    cells.put(
        "liability",
        thorough || often("liability", a, 0.4)
            ? "Written and confirmed by the indemnifier or a legal adviser"
            : "Written, not confirmed");
    if (of.ai() && compared(a)) {
      int people = 6 + (int) (9 * chance.share("people", of.name()));
      cells.put("human-rate", String.valueOf(people));
      cells.put("error-rate", String.valueOf(people - 1 - (int) (4 * own("better", a))));
    }
    boolean measured = often("benefit", a, 0.6);
    cells.put("benefit", measured ? "Before and after" : "Not measured");
    if (measured) {
      int before = 20 + (int) (60 * own("before", a));
      cells.put("benefit-found", "%d days before, %d days after".formatted(before, before * 3 / 4));
    }
    cells.put(
        "low-hanging",
        TechnologyAnswers.yes(
            measured && a.daysToLive() < QUICK_DAYS && often("low-hanging", a, 0.7)));
  }

  private String link(Adoption a) {
    if (!a.invention().patientData()) {
      return "Holds no patient data";
    }
    return linked(a) ? "Reads and writes" : "No link";
  }

  private String safetyCase(Adoption a) {
    if (!a.invention().patientData()) {
      return "Not needed";
    }
    return safe(a) ? "Complete, reviewed in the last 24 months" : "Complete, older";
  }

  private String ownSetting() {
    return switch (organisation.type()) {
      case MENTAL_HEALTH_TRUST -> "mental-health";
      case COMMUNITY_TRUST -> "community";
      case PRIMARY_CARE_NETWORK -> "primary";
      case SOCIAL_CARE_PROVIDER -> "social";
      default -> "acute";
    };
  }

  private boolean often(String what, Adoption a, double share) {
    return own(what, a) < share;
  }

  private double own(String what, Adoption a) {
    return chance.share(what, organisation.code(), a.invention().name());
  }
}
