package org.waymark.reporting.jasper;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a report: each field by its name, read by a function and not by reflection.
 */
final class Rows<T> implements JRRewindableDataSource {
  private final List<T> records;
  private final Map<String, Function<T, Object>> fields;
  private Iterator<T> rest;
  private @Nullable T current;

  Rows(List<T> records, Map<String, Function<T, Object>> fields) {
    this.records = records;
    this.rest = records.iterator();
    this.fields = fields;
  }

  @Override
  public boolean next() {
    if (!rest.hasNext()) {
      return false;
    }
    current = rest.next();
    return true;
  }

  /** A table that does not fit a page is begun again on the next. */
  @Override
  public void moveFirst() {
    rest = records.iterator();
  }

  @Override
  public Object getFieldValue(JRField field) {
    Function<T, Object> read = fields.get(field.getName());
    if (read == null || current == null) {
      throw new IllegalStateException("a report asks for the unknown field " + field.getName());
    }
    return read.apply(current);
  }
}
