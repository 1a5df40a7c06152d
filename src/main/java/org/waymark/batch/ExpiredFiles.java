package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.waymark.distribution.Retention;
import org.waymark.returns.ReturnId;

/** The returns whose files have been kept long enough; a restart finds those that are left. */
@Named("expiredFiles")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ExpiredFiles extends AbstractItemReader {
  @Inject Retention retention;
  private final Deque<ReturnId> left = new ArrayDeque<>();

  @Override
  public void open(@Nullable Serializable checkpoint) {
    left.addAll(retention.expired());
  }

  @Override
  public @Nullable ReturnId readItem() {
    return left.poll();
  }
}
