package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.ReturnId;

/** Reads the numbers of one range; a restart goes on behind the last number of its checkpoint. */
abstract class IdReader extends AbstractItemReader {
  private final Deque<ReturnId> left = new ArrayDeque<>();
  private @Nullable Long last;

  /** All numbers of the step, rising. */
  abstract List<ReturnId> all();

  abstract long from();

  abstract long to();

  @Override
  public void open(@Nullable Serializable checkpoint) {
    last = (Long) checkpoint;
    long after = last == null ? 0 : last;
    all().stream()
        .filter(id -> id.value() >= from() && id.value() <= to() && id.value() > after)
        .forEach(left::add);
  }

  @Override
  public @Nullable ReturnId readItem() {
    ReturnId next = left.poll();
    if (next != null) {
      last = next.value();
    }
    return next;
  }

  @Override
  public @Nullable Serializable checkpointInfo() {
    return last;
  }
}
