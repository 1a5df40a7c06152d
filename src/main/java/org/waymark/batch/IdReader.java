package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.ReturnId;

/** Reads the numbers of one range. */
abstract class IdReader extends AbstractItemReader {
  private final Deque<ReturnId> left = new ArrayDeque<>();

  /** All numbers of the step, rising. */
  abstract List<ReturnId> all();

  abstract long from();

  abstract long to();

  @Override
  public void open(@Nullable Serializable checkpoint) {
    all().stream().filter(id -> id.value() >= from() && id.value() <= to()).forEach(left::add);
  }

  @Override
  public @Nullable ReturnId readItem() {
    return left.poll();
  }
}
