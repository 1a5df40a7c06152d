package org.waymark.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.Faults;
import org.waymark.returns.ReturnId;
import org.waymark.validation.Examined;

/** Examines one return; a fault of ours leaves it waiting and does not stop the others. */
@Named("examineReturn")
@Dependent
public class ExamineReturn implements ItemProcessor {
  private final OneReturn oneReturn;
  private final Faults faults;

  @Inject
  ExamineReturn(OneReturn oneReturn, Faults faults) {
    this.oneReturn = oneReturn;
    this.faults = faults;
  }

  @Override
  public @Nullable Examined processItem(Object item) {
    ReturnId id = (ReturnId) item;
    try {
      return oneReturn.examine(id);
    } catch (Exception e) {
      // Also a transaction's own checked exceptions, which no signature announces.
      faults.record("take-in-returns", "return " + id, e);
      oneReturn.failed(id);
      return null;
    }
  }
}
