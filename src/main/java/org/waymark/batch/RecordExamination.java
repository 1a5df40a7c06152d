package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.operations.Faults;
import org.waymark.validation.Examined;

/** Accepts or rejects what was examined. */
@Named("recordExamination")
@Dependent
public class RecordExamination extends AbstractItemWriter {
  private final OneReturn oneReturn;
  private final Faults faults;

  @Inject
  RecordExamination(OneReturn oneReturn, Faults faults) {
    this.oneReturn = oneReturn;
    this.faults = faults;
  }

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      Examined examined = (Examined) item;
      try {
        oneReturn.record(examined);
      } catch (RuntimeException e) {
        faults.record("take-in-returns", "return " + examined.id(), e);
        oneReturn.failed(examined.id());
      }
    }
  }
}
