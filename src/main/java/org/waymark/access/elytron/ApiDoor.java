package org.waymark.access.elytron;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Account;
import org.waymark.access.KeyDesk;
import org.waymark.access.SignIn;
import org.waymark.findings.Refusal;

/**
 * The API's callers: a key in X-API-Key, or HTTP Basic, with every request. No session is looked at
 * or made, so no cookie of a browser can act here.
 */
@Dependent
class ApiDoor {
  private final SignIn signIn;
  private final KeyDesk keys;

  @Inject
  ApiDoor(SignIn signIn, KeyDesk keys) {
    this.signIn = signIn;
    this.keys = keys;
  }

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      String key = request.getHeader("X-API-Key");
      if (key != null) {
        return letIn(keys.check(key), response, context);
      }
      Optional<BasicCredentials> basic = BasicCredentials.read(request.getHeader("Authorization"));
      if (basic.isPresent()) {
        return letIn(signIn.check(basic.get().name(), basic.get().password()), response, context);
      }
    } catch (Refusal refusal) {
      return challenge(response, refusal.sentence());
    }
    return context.isProtected()
        ? challenge(response, "Sign in with your name and password (Basic) or a key (X-API-Key).")
        : context.doNothing();
  }

  private static AuthenticationStatus letIn(
      Account account, HttpServletResponse response, HttpMessageContext context) {
    if (account.mustChangePassword()) {
      return challenge(response, "Change your password on the pages of Waymark first.");
    }
    return context.notifyContainerAboutLogin(account.name(), Set.of(account.role().name()));
  }

  /** Every sentence here is ours and has no character that JSON escapes. */
  private static AuthenticationStatus challenge(HttpServletResponse response, String sentence) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Waymark\", charset=\"UTF-8\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      response
          .getWriter()
          .write("{\"title\":\"Not signed in\",\"status\":401,\"detail\":\"" + sentence + "\"}\n");
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }
}
