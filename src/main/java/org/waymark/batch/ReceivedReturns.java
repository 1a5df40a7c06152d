package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;

/** The returns of one range that wait to be examined. */
@Named("receivedReturns")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ReceivedReturns extends IdReader {
  @Inject Returns returns;
  @Inject @BatchProperty String from;
  @Inject @BatchProperty String to;

  @Override
  List<ReturnId> all() {
    return returns.waiting();
  }

  @Override
  long from() {
    return Long.parseLong(from);
  }

  @Override
  long to() {
    return Long.parseLong(to);
  }
}
