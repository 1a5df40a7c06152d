package org.waymark.organisations.jpa;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact is of one profile, kind and name. */
@SuppressWarnings("NullAway.Init")
public class ProfileFactKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private Long profile;
  private String kind;
  private String name;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProfileFactKey k
        && k.profile.equals(profile)
        && k.kind.equals(kind)
        && k.name.equals(name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(profile, kind, name);
  }
}
