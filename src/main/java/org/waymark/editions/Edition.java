package org.waymark.editions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationType;

/**
 * One edition of the maturity framework, as its file states it. The hash is the SHA-256 of the
 * file's bytes in 64 hexadecimal digits: two editions with one hash are the same edition.
 */
public record Edition(
    String id,
    String title,
    String source,
    String hash,
    ReportingScale scale,
    Rounding rounding,
    CoverageRule coverage,
    List<Band> bands,
    List<Theme> themes,
    List<Recommendation> recommendations,
    Annexes annexes,
    ScoreTerms terms,
    PeerTerms peers) {

  public Edition {
    bands = List.copyOf(bands);
    themes = List.copyOf(themes);
    recommendations = List.copyOf(recommendations);
    if (!id.matches("[a-z0-9][a-z0-9.-]{1,39}")) {
      throw new IllegalArgumentException(
          "an edition's id has 2 to 40 small letters, digits, dots and hyphens, not \""
              + id
              + "\"");
    }
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("an edition's hash is a SHA-256");
    }
    if (themes.isEmpty()) {
      throw new IllegalArgumentException("an edition has at least one theme");
    }
    if (scale.lowest().add(terms.geometricShift()).signum() <= 0) {
      throw new IllegalArgumentException("shifted scores are above 0, for their geometric mean");
    }
  }

  /** An edition that says nothing of peers. */
  public Edition(
      String id,
      String title,
      String source,
      String hash,
      ReportingScale scale,
      Rounding rounding,
      CoverageRule coverage,
      List<Band> bands,
      List<Theme> themes,
      List<Recommendation> recommendations,
      Annexes annexes,
      ScoreTerms terms) {
    this(
        id,
        title,
        source,
        hash,
        scale,
        rounding,
        coverage,
        bands,
        themes,
        recommendations,
        annexes,
        terms,
        PeerTerms.NONE);
  }

  /** An edition of themes and recommendations alone. */
  public Edition(
      String id,
      String title,
      String source,
      String hash,
      ReportingScale scale,
      Rounding rounding,
      CoverageRule coverage,
      List<Band> bands,
      List<Theme> themes,
      List<Recommendation> recommendations) {
    this(
        id,
        title,
        source,
        hash,
        scale,
        rounding,
        coverage,
        bands,
        themes,
        recommendations,
        Annexes.NONE,
        ScoreTerms.USUAL);
  }

  public Stream<Issue> issues() {
    return themes.stream().flatMap(t -> t.issues().stream());
  }

  /** The issues' questions: all that can be scored, and what stands with it. */
  public Stream<Question> questions() {
    return issues().flatMap(i -> i.questions().stream());
  }

  /** Whatever has this key, be it a cell of a table. */
  public Optional<Question> question(String key) {
    return all()
        .filter(q -> q.id().equals(key))
        .findFirst()
        .or(() -> annexes.tables().stream().flatMap(t -> t.question(key).stream()).findFirst());
  }

  /**
   * All single questions that a return of this form asks of a type, in the order of the file: the
   * issues' and the sections', the lines of recommendations, the road map, the confirmations.
   * Tables are asked beside them.
   */
  public Stream<Question> asked(OrganisationType type, ReturnForm form) {
    return all().filter(q -> q.appliesTo(type) && q.recurrence().askedIn(form));
  }

  /**
   * What a mapping between editions speaks of: the questions of issues and sections, and the
   * columns of tables.
   */
  public Set<String> mappedIds() {
    return Stream.of(
            questions().map(Question::id),
            annexes.sections().stream().flatMap(s -> s.questions().stream()).map(Question::id),
            annexes.tables().stream()
                .flatMap(t -> t.columns().stream().map(c -> AnswerKey.column(t.id(), c.id()))))
        .flatMap(s -> s)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Question> all() {
    return Stream.of(
            questions(),
            annexes.sections().stream().flatMap(s -> s.questions().stream()),
            annexes.actionLine().stream()
                .flatMap(line -> recommendations.stream().flatMap(line::questions)),
            annexes.roadMap().stream().flatMap(map -> issues().flatMap(map::targets)),
            annexes.rhythm().stream().flatMap(r -> r.confirmations(themes, annexes, acting())))
        .flatMap(s -> s);
  }

  private Set<OrganisationType> acting() {
    return annexes.actionLine().isEmpty()
        ? Set.of()
        : recommendations.stream()
            .flatMap(r -> r.appliesTo().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Which form the return of a quarter has. */
  public ReturnForm form(QuarterId quarter) {
    return annexes
        .rhythm()
        .filter(r -> r.fullQuarter() != quarter.number())
        .map(r -> ReturnForm.INTERIM)
        .orElse(ReturnForm.FULL);
  }

  /** The issue with this id. */
  public Optional<Issue> issue(String issueId) {
    return issues().filter(i -> i.id().equals(issueId)).findFirst();
  }

  /** The themes that the overall score is made of. */
  public Stream<Theme> headlineThemes() {
    return themes.stream().filter(Theme::headline);
  }
}
