package org.waymark.returns.poi;

import java.io.IOException;

/** A file met an obstacle. An IOException, so that it passes through streams and parsers. */
final class Blocked extends IOException {
  private static final long serialVersionUID = 1L;

  private final Obstacle obstacle;

  Blocked(Obstacle obstacle) {
    super(obstacle.rule());
    this.obstacle = obstacle;
  }

  Obstacle obstacle() {
    return obstacle;
  }

  /** The obstacle that an exception carries, perhaps wrapped by a library; otherwise unreadable. */
  static Obstacle in(Throwable thrown) {
    Throwable t = thrown;
    for (int depth = 0; t != null && depth < 20; depth++) {
      if (t instanceof Blocked blocked) {
        return blocked.obstacle();
      }
      // POI has its own guard against bombs, which knows no type of its own.
      if (String.valueOf(t.getMessage()).contains("Zip bomb")) {
        return Obstacle.BOMB;
      }
      t = t.getCause();
    }
    return Obstacle.UNREADABLE;
  }
}
