package org.waymark.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.Quarter;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.JobName;
import org.waymark.operations.Jobs;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Arrival;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.Intake;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.Receipt;
import org.waymark.web.Words;
import org.waymark.web.session.CurrentUser;
import org.waymark.web.session.Redirect;

/** The form that takes a return, on its own page and beneath the findings. */
@Named("upload")
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class UploadPage {
  private static final String FIELD = "file";

  @Inject OneQuarter address;
  @Inject CurrentUser currentUser;
  @Inject Intake intake;
  @Inject IntakeLimits limits;
  @Inject Jobs jobs;
  @Inject Redirect redirect;
  @Inject Words words;
  private @Nullable Part file;

  /** Takes the file in and goes to the return's page, or says beside the field why not. */
  public void send() throws Refusal, IOException {
    Organisation organisation = address.organisation();
    Quarter quarter = address.quarter();
    User user = currentUser.require(Deed.UPLOAD_RETURN, Target.organisation(organisation, false));
    FacesContext faces = FacesContext.getCurrentInstance();
    Part part = sent(faces);
    if (part == null) {
      problem(faces, "Select a return");
      return;
    }
    Receipt receipt;
    try (InputStream bytes = part.getInputStream()) {
      receipt = receive(arrival(part, organisation, quarter, user, bytes));
    } catch (Refusal refusal) {
      problem(faces, refusal.sentence());
      return;
    }
    examineSoon();
    String path = OneQuarter.pathOf(organisation, quarter);
    if (receipt.alreadyHere()) {
      redirect.to(
          path,
          "We already have this very file: it is version %d. Nothing was changed."
              .formatted(receipt.submitted().version()));
    } else {
      Redirect.to(path);
    }
  }

  /** The file, also an empty one, which Faces takes for none; null when none was chosen. */
  private static @Nullable Part sent(FacesContext faces) throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    try {
      Part part = request.getPart(FIELD);
      String name = part == null ? null : part.getSubmittedFileName();
      return name == null || name.isBlank() ? null : part;
    } catch (ServletException e) {
      // The form came in another encoding than ours, so that there is no file in it.
      return null;
    }
  }

  private static Arrival arrival(
      Part file, Organisation organisation, Quarter quarter, User user, InputStream bytes) {
    return new Arrival(
        organisation.code().value(),
        Optional.of(quarter.id()),
        new FileName(file.getSubmittedFileName()),
        Channel.WEB,
        user.person(),
        OptionalLong.of(file.getSize()),
        bytes);
  }

  private Receipt receive(Arrival arrival) throws Refusal, IOException {
    if (!arrival.fileName().value().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw intake.refuse(
          arrival,
          new Refusal(
              Reason.UNREADABLE,
              "The selected file must be an XLSX. In Excel open %s, choose Save As, Excel Workbook (.xlsx), and upload the new file"
                  .formatted(arrival.fileName().quoted())));
    }
    return intake.receive(arrival);
  }

  /** Somebody waits for the outcome, so it is not left to the next minute. */
  private void examineSoon() {
    try {
      jobs.start(JobName.TAKE_IN_RETURNS, Map.of());
    } catch (Refusal alreadyRunning) {
      // The schedule finds what this run leaves.
    }
  }

  private static void problem(FacesContext faces, String sentence) {
    faces.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** "10 MB". */
  public String getLimit() {
    return words.size(limits.fileBytes()).replace(".0 ", " ");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
