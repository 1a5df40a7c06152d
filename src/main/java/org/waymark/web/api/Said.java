package org.waymark.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;

/** The shapes that several resources answer with. */
public final class Said {
  private Said() {}

  /** One plain sentence. */
  public record Problem(String error) {}

  /** A fault: the reference finds what happened in the fault log. */
  public record Broken(String error, String reference) {}

  /** Findings about a file that was not taken. */
  public record Wrong(String error, List<Mistake> findings) {}

  /** A finding; sheet, cell and question are absent where it is about more than that. */
  public record Mistake(
      String rule,
      String severity,
      @Nullable String sheet,
      @Nullable String cell,
      @Nullable String question,
      String entered,
      String problem,
      String remedy) {

    static Mistake of(Finding f) {
      return new Mistake(
          f.rule(),
          f.severity().name(),
          f.place().sheet(),
          f.place().cell(),
          f.place().question(),
          f.entered(),
          f.problem(),
          f.remedy());
    }
  }

  static List<Mistake> mistakes(List<Finding> findings) {
    return findings.stream().map(Mistake::of).toList();
  }

  /** "2026-10-01T08:00:00Z"; text, so that no JSON library has a say in it. */
  static @Nullable String moment(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  /** "2026-10-01". */
  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
