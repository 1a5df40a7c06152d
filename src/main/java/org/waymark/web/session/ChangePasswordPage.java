package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.io.IOException;
import org.waymark.access.PasswordChange;
import org.waymark.findings.Refusal;

/** Somebody's own new password. */
@Named("changePassword")
@RequestScoped
public class ChangePasswordPage {
  @Inject PasswordChange passwords;
  @Inject CurrentUser currentUser;
  @Inject SecurityContext security;
  private String oldPassword = "";
  private String newPassword = "";
  private String again = "";

  /** Changes it and signs in with it, since every session begun with the old one has ended. */
  public void submit() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!newPassword.equals(again)) {
      refuse(faces, "again", "Enter the new password again: the two differ.");
      return;
    }
    try {
      passwords.change(currentUser.getName(), oldPassword, newPassword);
    } catch (Refusal refusal) {
      boolean old = refusal.reason() == Refusal.Reason.NOT_SIGNED_IN;
      refuse(
          faces,
          old ? "oldPassword" : "newPassword",
          old ? "The current password is not right." : refusal.sentence());
      return;
    }
    SignInPage.signIn(faces, security, currentUser.getName(), newPassword);
    ExternalContext external = faces.getExternalContext();
    external.redirect(external.getRequestContextPath() + "/");
  }

  private static void refuse(FacesContext faces, String field, String sentence) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  public String getOldPassword() {
    return "";
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return "";
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getAgain() {
    return "";
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
