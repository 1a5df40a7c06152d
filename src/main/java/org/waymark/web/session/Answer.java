package org.waymark.web.session;

import jakarta.faces.application.ViewExpiredException;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;

/** What somebody is told when a request did not end well: status, heading and one sentence. */
public record Answer(int status, String heading, String sentence, boolean isFault) {

  private static final int DEEPEST = 20;

  /** Reads the error of a dispatch: a refusal says its own sentence, a fault says nothing. */
  static Answer to(int status, @Nullable Throwable thrown) {
    Refusal refusal = refusalIn(thrown);
    if (refusal != null) {
      return of(refusal);
    }
    if (causeIn(thrown, ViewExpiredException.class) != null) {
      return new Answer(
          409,
          "This page was open for too long",
          "Go back, load the page again and repeat what you did last.",
          false);
    }
    return thrown == null ? of(status) : fault(500);
  }

  /** The refusal that others wrapped. */
  static @Nullable Refusal refusalIn(@Nullable Throwable thrown) {
    return causeIn(thrown, Refusal.class);
  }

  private static <T extends Throwable> @Nullable T causeIn(
      @Nullable Throwable thrown, Class<T> kind) {
    Throwable t = thrown;
    for (int depth = 0; t != null && depth < DEEPEST; depth++, t = t.getCause()) {
      if (kind.isInstance(t)) {
        return kind.cast(t);
      }
    }
    return null;
  }

  /** A refusal with its own sentence. */
  public static Answer of(Refusal refusal) {
    int status =
        switch (refusal.reason()) {
          case NOT_SIGNED_IN -> 401;
          case NOT_ALLOWED -> 403;
          case NOT_FOUND -> 404;
          case GONE -> 410;
          case CLOSED, CONFLICT -> 409;
          case TOO_LARGE -> 413;
          case UNREADABLE -> 422;
        };
    return new Answer(status, of(status).heading(), refusal.sentence(), false);
  }

  private static Answer of(int status) {
    return switch (status) {
      case 400, 422 ->
          new Answer(status, "We could not read your request", "Check the address.", false);
      case 401 -> new Answer(status, "Sign in first", "Sign in to see this page.", false);
      case 403 ->
          new Answer(status, "You cannot do this", "Your account does not reach here.", false);
      case 404 -> new Answer(status, "Page not found", "Check the address, or start again.", false);
      case 405 -> new Answer(status, "You cannot do this", "Go back and use the page.", false);
      case 409 -> new Answer(status, "This cannot be done now", "Go back and look again.", false);
      case 410 -> new Answer(status, "This is no longer kept", "It was deleted.", false);
      case 413 -> new Answer(status, "The file is too large", "Choose a smaller file.", false);
      default ->
          status >= 400 && status < 500
              ? new Answer(status, "This did not work", "Go back and try again.", false)
              : fault(Math.max(status, 500));
    };
  }

  private static Answer fault(int status) {
    return new Answer(
        status, "Sorry, there is a problem with the service", "Try again later.", true);
  }
}
