package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;

/** The released quarters that pages offer to go to: those of the last three years. */
@Named("releases")
@RequestScoped
public class Releases {
  private static final int QUARTERS = 12;

  @Inject ReleasedQuarters released;
  private @Nullable List<Quarter> quarters;

  /** The newest first. */
  public List<Quarter> getQuarters() {
    if (quarters == null) {
      quarters = released.latest(QUARTERS).stream().map(Released::quarter).toList();
    }
    return quarters;
  }
}
