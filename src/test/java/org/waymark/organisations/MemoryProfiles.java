package org.waymark.organisations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Profiles in memory, each with who told it. */
public final class MemoryProfiles implements Profiles {
  public final List<RegisterSource> sources = new ArrayList<>();
  private final List<Profile> kept = new ArrayList<>();

  @Override
  public List<Profile> all() {
    return List.copyOf(Profile.byCode(kept).values());
  }

  @Override
  public List<Profile> asOf(Instant moment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void keep(Collection<Profile> profiles, RegisterSource source) {
    kept.addAll(profiles);
    sources.add(source);
  }
}
