package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what was worked out for the few publications that were looked at last. */
final class LatestFew<T> {
  private static final int KEPT = 4;

  private final Map<Long, T> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
          return size() > KEPT;
        }
      };

  /** What is kept of the publication, or else what the work comes to. */
  Optional<T> of(long publication, Supplier<Optional<T>> work) {
    @Nullable T known;
    synchronized (kept) {
      known = kept.get(publication);
    }
    if (known != null) {
      return Optional.of(known);
    }
    // Worked out outside the lock: two at once do the same, nobody waits for another quarter.
    Optional<T> made = work.get();
    synchronized (kept) {
      made.ifPresent(one -> kept.put(publication, one));
    }
    return made;
  }
}
