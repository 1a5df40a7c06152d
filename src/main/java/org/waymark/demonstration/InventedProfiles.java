package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.organisations.ProfileFile;
import org.waymark.organisations.ProfileFiles;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.RegisterSource;

/** What the invented organisations' peers are found by. */
@Dependent
public class InventedProfiles {
  private final ProfileFiles files;
  private final Profiles profiles;

  @Inject
  public InventedProfiles(ProfileFiles files, Profiles profiles) {
    this.files = files;
    this.profiles = profiles;
  }

  /** Keeps what the file tells as if it had been known since then. */
  public void keep(String fileName, byte[] file, Instant since) {
    ProfileFile told = files.read(fileName, file).value().orElseThrow();
    profiles.keep(
        told.rows().stream().map(ProfileFile.Row::profile).toList(),
        new RegisterSource(fileName, DigestUtils.sha256Hex(file), "demonstration", since));
  }
}
