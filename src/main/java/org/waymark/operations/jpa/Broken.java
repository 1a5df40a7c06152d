package org.waymark.operations.jpa;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What made a statement fail. */
final class Broken {
  private Broken() {}

  /** Another node was faster, say: SQL states of the class 23. */
  static boolean constraint(Throwable failure) {
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith("23")) {
        return true;
      }
    }
    return false;
  }
}
