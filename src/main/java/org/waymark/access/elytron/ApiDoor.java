package org.waymark.access.elytron;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        return letIn(keys.check(key), context);
      }
      Optional<BasicCredentials> basic = BasicCredentials.read(request.getHeader("Authorization"));
      if (basic.isPresent()) {
        return letIn(signIn.check(basic.get().name(), basic.get().password()), context);
      }
    } catch (Refusal refusal) {
      return challenge(request, response, refusal);
    }
    return context.isProtected()
        ? challenge(
            request,
            response,
            refused("Sign in with your name and password (Basic) or a key (X-API-Key)."))
        : context.doNothing();
  }

  private static AuthenticationStatus letIn(Account account, HttpMessageContext context)
      throws Refusal {
    if (account.mustChangePassword()) {
      throw refused("Change your password on the pages of Waymark first.");
    }
    return context.notifyContainerAboutLogin(account.name(), Set.of(account.role().name()));
  }

  /** The container writes the answer by its error page, which finds the refusal by its class. */
  private static AuthenticationStatus challenge(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    request.setAttribute(Refusal.class.getName(), refusal);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Waymark\", charset=\"UTF-8\"");
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static Refusal refused(String sentence) {
    return new Refusal(Refusal.Reason.NOT_SIGNED_IN, sentence);
  }
}
