package org.waymark.editions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    List<Recommendation> recommendations) {

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
  }

  public Stream<Issue> issues() {
    return themes.stream().flatMap(t -> t.issues().stream());
  }

  public Stream<Question> questions() {
    return issues().flatMap(i -> i.questions().stream());
  }

  public Optional<Question> question(String questionId) {
    return questions().filter(q -> q.id().equals(questionId)).findFirst();
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
