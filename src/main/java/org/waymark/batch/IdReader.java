package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.ReturnId;

/** Reads the numbers of one range. */
@SuppressWarnings("NullAway.Init")
abstract class IdReader extends AbstractItemReader {
  @Inject @BatchProperty String from;
  @Inject @BatchProperty String to;
  private final Deque<ReturnId> left = new ArrayDeque<>();

  /** All numbers of the step, rising. */
  abstract List<ReturnId> all();

  @Override
  public void open(@Nullable Serializable checkpoint) {
    long least = Long.parseLong(from);
    long most = Long.parseLong(to);
    all().stream().filter(id -> id.value() >= least && id.value() <= most).forEach(left::add);
  }

  @Override
  public @Nullable ReturnId readItem() {
    return left.poll();
  }
}
