package org.waymark.access.elytron;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.SignIn;
import org.waymark.findings.Refusal;

/**
 * The pages' callers: signed in once, then known by their session. The account is looked up with
 * each request, so that a closed account, a new password or a new role takes effect at once.
 */
@Dependent
class PageDoor {
  /** NHS service manual: people may leave a page for a day's work and come back. */
  private static final Duration IDLE = Duration.ofHours(20);

  private static final String NAME = "waymark.signed-in.name";
  private static final String STAMP = "waymark.signed-in.stamp";
  private static final String CHANGE_PASSWORD = "/change-password";
  private static final Set<String> OPEN_BEFORE_CHANGE =
      Set.of(CHANGE_PASSWORD, CHANGE_PASSWORD + ".xhtml", "/sign-out", "/error");

  private final SignIn signIn;
  private final Accounts accounts;

  @Inject
  PageDoor(SignIn signIn, Accounts accounts) {
    this.signIn = signIn;
    this.accounts = accounts;
  }

  AuthenticationStatus validate(
      String path,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    if (context.isAuthenticationRequest()
        && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential c) {
      return signIn(c, request, context);
    }
    Optional<Account> known = knownBy(request.getSession(false));
    if (known.isPresent()) {
      if (known.get().mustChangePassword() && mustWait(path)) {
        return redirect(CHANGE_PASSWORD, request, response, context);
      }
      return notify(known.get(), context);
    }
    if (context.isProtected()) {
      return redirect("/sign-in?next=" + address(request), request, response, context);
    }
    return context.doNothing();
  }

  private AuthenticationStatus signIn(
      UsernamePasswordCredential credential,
      HttpServletRequest request,
      HttpMessageContext context) {
    try {
      Account account = signIn.check(credential.getCaller(), credential.getPasswordAsString());
      HttpSession before = request.getSession(false);
      if (before != null && !account.name().equals(before.getAttribute(NAME))) {
        // Nothing of another user's session is left to this one.
        before.invalidate();
      }
      HttpSession session = request.getSession();
      // The container keeps the identifier at login: a planted one must not become a signed-in one.
      request.changeSessionId();
      session.setMaxInactiveInterval((int) IDLE.toSeconds());
      session.setAttribute(NAME, account.name());
      session.setAttribute(STAMP, account.hash().hashCode());
      return notify(account, context);
    } catch (Refusal refusal) {
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  private Optional<Account> knownBy(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(NAME) instanceof String name)) {
      return Optional.empty();
    }
    // Another password since: the sessions begun with the old one end.
    return accounts
        .find(name)
        .filter(a -> Integer.valueOf(a.hash().hashCode()).equals(session.getAttribute(STAMP)));
  }

  private static boolean mustWait(String path) {
    return !OPEN_BEFORE_CHANGE.contains(path) && !path.startsWith("/jakarta.faces.resource/");
  }

  private static AuthenticationStatus notify(Account account, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(
        account.name(), account.mustChangePassword() ? Set.of() : Set.of(account.role().name()));
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    String path = request.getContextPath();
    return URLEncoder.encode(address.substring(path.length()), StandardCharsets.UTF_8);
  }

  private static AuthenticationStatus redirect(
      String to,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    response.setHeader("Cache-Control", "no-store");
    return context.redirect(request.getContextPath() + to);
  }
}
