package org.waymark.app;

import org.jspecify.annotations.Nullable;

/** Keeps Waymark from starting, for a reason that one line tells. */
final class NoStart extends IllegalStateException {
  /** Set by the start script: this server is there for Waymark only. */
  private static final boolean ALONE = Boolean.getBoolean("waymark.alone");

  private static final System.Logger CONSOLE = System.getLogger("waymark");

  private NoStart(String line, @Nullable Throwable cause) {
    super(line, cause);
  }

  /**
   * Says why. A server that is there for Waymark only then ends at once with code 1: it has not
   * begun to work, so nothing is cut off, and an orderly end would wait for the thread that asks
   * for it. In any other, such as that of the tests, the deployment fails.
   */
  static NoStart because(String reason, @Nullable Throwable cause) {
    String line = "Waymark does not start: " + reason;
    if (ALONE) {
      CONSOLE.log(System.Logger.Level.ERROR, line);
      Runtime.getRuntime().halt(1);
    }
    return new NoStart(line, cause);
  }
}
