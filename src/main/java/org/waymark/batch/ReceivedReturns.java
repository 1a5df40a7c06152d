package org.waymark.batch;

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

  @Override
  List<ReturnId> all() {
    return returns.waiting();
  }
}
