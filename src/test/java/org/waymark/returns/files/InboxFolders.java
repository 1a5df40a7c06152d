package org.waymark.returns.files;

import java.time.Clock;
import org.waymark.returns.DropFolder;
import org.waymark.returns.DroppedCopies;
import org.waymark.returns.InboxRules;

/** Opens the drop folder to tests in other packages. */
public final class InboxFolders {
  private InboxFolders() {}

  public static DropFolder of(InboxRules rules) {
    return new InboxFolder(rules, Clock.systemUTC());
  }

  public static DroppedCopies copies(InboxRules rules) {
    return new MovedFiles(rules);
  }
}
