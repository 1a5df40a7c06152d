package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.access.SignIn;

/** The sign-in form; afterwards the page that was asked for. */
@Named("signIn")
@RequestScoped
public class SignInPage {
  @Inject SecurityContext security;
  private String name = "";
  private String password = "";
  private String next = "/";

  /** Signs in, or says in one sentence that it did not work. */
  public void submit() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (signIn(faces, security, name, password)) {
      ExternalContext external = faces.getExternalContext();
      external.redirect(external.getRequestContextPath() + next);
    } else {
      faces.addMessage(
          "name", new FacesMessage(FacesMessage.SEVERITY_ERROR, SignIn.SENTENCE, SignIn.SENTENCE));
    }
  }

  /** Lets the container's own mechanism decide, so that the pages know nothing of it. */
  static boolean signIn(
      FacesContext faces, SecurityContext security, String name, String password) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    try {
      // The container asks its mechanism only when nobody is signed in yet.
      if (request.getUserPrincipal() != null) {
        request.logout();
      }
    } catch (ServletException e) {
      throw new IllegalStateException("the container could not sign " + name + " out", e);
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password)));
    return status == AuthenticationStatus.SUCCESS;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Never rendered back. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(@Nullable String next) {
    this.next = ReturnAddress.safe(next);
  }
}
