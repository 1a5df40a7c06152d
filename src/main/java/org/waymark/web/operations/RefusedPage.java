package org.waymark.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.findings.Refusal;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.RefusedFiles;
import org.waymark.web.session.CurrentUser;

/** The files that were refused last, and what was said about each. */
@Named("refused")
@RequestScoped
public class RefusedPage {
  private static final int LATEST = 100;

  @Inject CurrentUser currentUser;
  @Inject RefusedFiles files;

  /** Asks the policy. */
  public void load() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
  }

  /** The newest first. */
  public List<RefusedFile> getLatest() throws Refusal {
    load();
    return files.latest(LATEST);
  }
}
