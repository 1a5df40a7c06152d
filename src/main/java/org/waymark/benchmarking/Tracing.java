package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.TracedAnswer.Use;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.ScoreTerms;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;

/** Follows one organisation's scores down to its answers. Pure. */
final class Tracing {
  private final Edition edition;
  private final OrganisationType type;
  private final MaturityScore whole;
  private final Map<String, Answer> answers;
  private final Map<String, BigDecimal> claimed = new HashMap<>();

  Tracing(Edition edition, OrganisationType type, MaturityScore whole, Answers answers) {
    this.edition = edition;
    this.type = type;
    this.whole = whole;
    this.answers = answers.byQuestion();
    for (Score score : new Scorer().on(ScoreTerms.Basis.CLAIMED, edition, type, answers)) {
      if (score.tier() == Score.Tier.ISSUE) {
        for (Addend addend : score.explanation()) {
          BigDecimal value = addend.value();
          if (value != null) {
            claimed.put(addend.of(), value);
          }
        }
      }
    }
  }

  /** The organisation's figures by one measure, whole. */
  static Provenance.OfOrganisation organisation(
      PeerComparison comparison,
      MaturityScore whole,
      String measure,
      SubmittedReturn from,
      Answers answers) {
    Benchmark benchmark = comparison.benchmark(whole.organisation()).orElseThrow();
    Standing standing = benchmark.of(measure).orElseThrow();
    var tracing = new Tracing(benchmark.edition(), benchmark.organisation().type(), whole, answers);
    return new Provenance.OfOrganisation(
        made(comparison, measure, whole.methodVersion()),
        benchmark.organisation(),
        tracing.of(measure),
        TracedReturn.of(from),
        standing.peers().asPublished(),
        standing.position(),
        standing.placing(),
        Depth.CELLS);
  }

  static Provenance.Made made(PeerComparison comparison, String measure, String methodVersion) {
    return new Provenance.Made(
        comparison.quarter().id(),
        measure,
        name(comparison.edition(), measure),
        comparison.edition(),
        methodVersion);
  }

  /** One measure of the edition; one that the organisation was not scored by is a fault. */
  TracedScore of(String measure) {
    if (measure.equals(Score.OVERALL)) {
      Score score = score(measure);
      return new TracedScore(
          name(edition, measure),
          score,
          edition.coverage().overall(),
          edition
              .headlineThemes()
              .map((Theme t) -> new TracedScore.Part(t.weight(), line(score, t.id()), theme(t)))
              .toList(),
          List.of());
    }
    return edition.themes().stream()
        .filter(t -> t.id().equals(measure))
        .findFirst()
        .map(this::theme)
        .orElseGet(() -> issue(edition.issue(measure).orElseThrow()));
  }

  private TracedScore theme(Theme theme) {
    Score score = score(theme.id());
    return new TracedScore(
        theme.title(),
        score,
        edition.coverage().theme(),
        theme.issues().stream()
            .map((Issue i) -> new TracedScore.Part(i.weight(), line(score, i.id()), issue(i)))
            .toList(),
        List.of());
  }

  private TracedScore issue(Issue issue) {
    Score score = score(issue.id());
    List<TracedAnswer> of =
        issue.questions().stream()
            .filter(q -> q.appliesTo(type) && (q.scored() || isEvidence(q)))
            .map(q -> answer(q, score))
            .toList();
    return new TracedScore(issue.title(), score, edition.coverage().issue(), List.of(), of);
  }

  private TracedAnswer answer(Question question, Score issue) {
    Optional<Answer> given = Optional.ofNullable(answers.get(question.id()));
    Addend line = line(issue, question.id());
    BigDecimal asClaimed = claimed.get(question.id());
    return new TracedAnswer(question, given, use(question, given, line, issue), asClaimed, line);
  }

  private Use use(Question question, Optional<Answer> given, @Nullable Addend line, Score issue) {
    if (isEvidence(question)) {
      return given.isPresent() ? Use.EVIDENCE : Use.NO_EVIDENCE;
    }
    if (line != null) {
      BigDecimal asClaimed = claimed.get(question.id());
      return asClaimed != null && asClaimed.compareTo(requireNonNull(line.value())) > 0
          ? Use.LIMITED
          : Use.COUNTED;
    }
    boolean notApplicable =
        given.filter(a -> a.value() instanceof AnswerValue.NotApplicable).isPresent();
    if (given.isEmpty() || notApplicable && !question.mayBeNotApplicable()) {
      return Use.OWED;
    }
    if (notApplicable) {
      return Use.NOT_APPLICABLE;
    }
    return issue.value() == null ? Use.NO_SCORE : Use.NOT_SCORED;
  }

  private static boolean isEvidence(Question question) {
    return question.kind() instanceof AnswerKind.EvidenceLine;
  }

  private Score score(String measure) {
    return whole.of(measure).orElseThrow();
  }

  private static @Nullable Addend line(Score score, String of) {
    return score.explanation().stream().filter(a -> a.of().equals(of)).findFirst().orElse(null);
  }

  /** What the edition calls a measure. */
  private static String name(Edition edition, String measure) {
    return edition.themes().stream()
        .filter(t -> t.id().equals(measure))
        .map(Theme::title)
        .findFirst()
        .or(() -> edition.issue(measure).map(Issue::title))
        .orElse("Overall maturity");
  }
}
