package org.waymark.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.Faults;
import org.waymark.returns.ReturnId;
import org.waymark.validation.Examined;
import org.waymark.validation.Examiner;

/** Examines one return; a fault of ours leaves it waiting and does not stop the others. */
@Named("examineReturn")
@Dependent
public class ExamineReturn implements ItemProcessor {
  private final Examiner examiner;
  private final OneReturn oneReturn;
  private final Faults faults;

  @Inject
  ExamineReturn(Examiner examiner, OneReturn oneReturn, Faults faults) {
    this.examiner = examiner;
    this.oneReturn = oneReturn;
    this.faults = faults;
  }

  @Override
  public @Nullable Examined processItem(Object item) {
    ReturnId id = (ReturnId) item;
    try {
      return examiner.examine(id);
    } catch (RuntimeException e) {
      faults.record("take-in-returns", "return " + id, e);
      oneReturn.failed(id);
      return null;
    }
  }
}
