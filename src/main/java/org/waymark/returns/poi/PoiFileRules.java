package org.waymark.returns.poi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.waymark.returns.FileRules;
import org.waymark.returns.IntakeLimits;

/** The obstacles that a file may meet. */
@Dependent
class PoiFileRules implements FileRules {
  private final IntakeLimits limits;

  @Inject
  PoiFileRules(IntakeLimits limits) {
    this.limits = limits;
  }

  @Override
  public List<FileRule> all() {
    return Arrays.stream(Obstacle.values())
        .map(o -> new FileRule(o.rule(), "No file is read that " + o.words(limits) + "."))
        .toList();
  }
}
