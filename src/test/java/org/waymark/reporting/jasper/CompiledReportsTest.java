package org.waymark.reporting.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class CompiledReportsTest {

  @Test
  void the_reports_of_the_build_are_read_by_name() {
    assertThat(CompiledReports.named("organisation").getName()).isEqualTo("organisation");
  }

  @Test
  void a_foreign_class_in_a_report_is_refused_before_it_is_made() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new java.io.File("/etc/passwd"));
    }
    assertThatThrownBy(() -> CompiledReports.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }

  @Test
  void a_report_that_the_build_did_not_make_is_a_fault() {
    assertThatThrownBy(() -> CompiledReports.named("../etc/passwd"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no compiled report");
  }
}
