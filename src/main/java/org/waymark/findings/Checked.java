package org.waymark.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value beside every finding about it; the value is absent when it could not be made at all. */
public final class Checked<T> {
  private final @Nullable T value;
  private final List<Finding> findings;

  private Checked(@Nullable T value, List<Finding> findings) {
    this.value = value;
    this.findings = List.copyOf(findings);
  }

  public static <T> Checked<T> of(T value, List<Finding> findings) {
    return new Checked<>(value, findings);
  }

  public static <T> Checked<T> failed(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("what fails says why");
    }
    return new Checked<>(null, findings);
  }

  public static <T> Checked<T> failed(Finding finding) {
    return failed(List.of(finding));
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  public List<Finding> findings() {
    return findings;
  }

  /** True when there is a value and nothing about it must be fixed. */
  public boolean acceptable() {
    return value != null && findings.stream().noneMatch(Finding::mustFix);
  }

  /** Goes on with the value when there is one, keeping all findings. */
  public <R> Checked<R> then(Function<T, Checked<R>> next) {
    if (value == null) {
      return failed(findings);
    }
    Checked<R> after = next.apply(value);
    var all = new java.util.ArrayList<>(findings);
    all.addAll(after.findings);
    return new Checked<>(after.value, all);
  }
}
