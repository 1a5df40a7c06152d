package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.calendar.LondonTime;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.RegisterChange;
import org.waymark.organisations.RegisterImport;
import org.waymark.organisations.RegisterReport;
import org.waymark.returns.FileName;
import org.waymark.web.api.Known;
import org.waymark.web.session.CurrentUser;

/** Imports register files, or shows what would change; the report is told once, by this page. */
@Named("register")
@RequestScoped
public class RegisterPage {
  private static final String FILE = "file";
  private static final int LINES = 100;

  @Inject CurrentUser currentUser;
  @Inject RegisterImport register;
  private @Nullable Part file;
  private String from = "";
  private @Nullable RegisterReport report;
  private List<Finding> findings = List.of();
  private boolean trial;

  /** The changes of one kind: how many, the first of them, and how many are not shown. */
  public record Changes(String words, int count, List<RegisterChange> lines, int more) {}

  /** Rows that were kept out for one reason. */
  public record Kept(String why, int count) {}

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.MANAGE_REGISTER, Target.service());
  }

  /** Shows what the file would change, and changes nothing. */
  public void compare() throws Refusal, IOException {
    run(true);
  }

  /** Imports the file and shows what it changed. */
  public void take() throws Refusal, IOException {
    run(false);
  }

  private void run(boolean asTrial) throws Refusal, IOException {
    User user = currentUser.require(Deed.MANAGE_REGISTER, Target.service());
    Part part = file;
    if (part == null) {
      problem(FILE, "Select a register file");
      return;
    }
    if (part.getSize() > RegisterImport.MOST_BYTES) {
      problem(FILE, "The selected file must be smaller than 2 MB");
      return;
    }
    trial = asTrial;
    try (InputStream bytes = part.getInputStream()) {
      Checked<RegisterReport> checked =
          register.run(
              new RegisterImport.Order(
                  new FileName(part.getSubmittedFileName()).value(),
                  bytes.readAllBytes(),
                  Optional.ofNullable(Known.day(from)),
                  user.person(),
                  asTrial));
      report = checked.value().orElse(null);
      findings = checked.findings();
      if (report == null) {
        findings.forEach(f -> problem(FILE, f.problem() + " " + f.remedy()));
      }
    } catch (Refusal refusal) {
      problem("from", refusal.sentence());
    }
  }

  private static void problem(String field, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** Nothing before a file was looked at. */
  public @Nullable RegisterReport getReport() {
    return report;
  }

  /** "6 August 2026". */
  public String getHoldsFrom() {
    return report == null ? "" : LondonTime.day(report.update().from());
  }

  /** Whether nothing was kept of what the report tells. */
  public boolean isTrial() {
    return trial;
  }

  /** The kinds of change that there are any of. */
  public List<Changes> getChanges() {
    RegisterReport of = report;
    return of == null
        ? List.of()
        : Arrays.stream(RegisterChange.Kind.values())
            .map(kind -> changes(kind.words(), of.of(kind)))
            .filter(c -> c.count() > 0)
            .toList();
  }

  private static Changes changes(String words, List<RegisterChange> all) {
    return new Changes(
        words, all.size(), all.stream().limit(LINES).toList(), Math.max(0, all.size() - LINES));
  }

  /** Why rows were kept out, and how many for each reason. */
  public List<Kept> getKeptOut() {
    return report == null
        ? List.of()
        : report.keptOut().entrySet().stream()
            .map((Map.Entry<String, Integer> e) -> new Kept(e.getKey(), e.getValue()))
            .toList();
  }

  /** The first of ours that the file does not list. */
  public List<Organisation> getNotListed() {
    return report == null ? List.of() : report.notListed().stream().limit(LINES).toList();
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from == null ? "" : from;
  }
}
