package org.waymark.web.regulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.User;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.web.DocumentLink;
import org.waymark.web.api.Handout;
import org.waymark.web.session.CurrentUser;

/** What regulators and integrated care boards come for: the newest publication. */
@Named("releaseStart")
@RequestScoped
public class ReleaseStart {
  @Inject CurrentUser currentUser;
  @Inject ReleasedQuarters released;
  @Inject Handout handout;
  private @Nullable Optional<Released> newest;

  /** The newest released quarter, or nothing before the first one. */
  public @Nullable Released getNewest() {
    if (newest == null) {
      newest = released.newest();
    }
    return newest.orElse(null);
  }

  /** Its documents about the whole nation, as far as the user may read them. */
  public List<DocumentLink> getDocuments() {
    Released of = getNewest();
    return of == null
        ? List.of()
        : DocumentLink.of(
            handout.readable(of.publication()).stream()
                .filter(d -> d.subject().equals(Handout.NATION))
                .toList());
  }

  /** Where the user's results are: those of the own board's members, or all organisations. */
  public String getAddress() {
    Released of = getNewest();
    String quarter = of == null ? "" : "/" + of.quarter().id();
    return currentUser
        .find()
        .flatMap(User::icb)
        .map(icb -> "/icbs/" + icb + "/results" + quarter)
        .orElse("/national/results" + quarter);
  }
}
