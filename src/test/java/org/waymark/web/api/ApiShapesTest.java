package org.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Refusal;
import org.waymark.findings.Severity;

class ApiShapesTest {
  @Test
  void a_file_name_cannot_break_out_of_its_header() {
    assertThat(Attachment.named("a\"; x=\r\nB: c.xlsx"))
        .doesNotContain("\r", "\n")
        .startsWith("attachment; filename=\"a__ x___B_ c.xlsx\"; filename*=UTF-8''");
    // RFC 8187 section 3.2.3 encodes the pound sign like this.
    assertThat(Attachment.named("\u00a3 rates")).endsWith("UTF-8''%C2%A3%20rates");
  }

  @Test
  void a_body_is_never_read_further_than_one_byte_over_its_limit() throws Exception {
    ByteArrayInputStream body = new ByteArrayInputStream(new byte[100]);

    assertThat(Body.upTo(10, body)).hasSize(11);
    assertThat(body.available()).isEqualTo(89);
  }

  @Test
  void a_file_over_two_megabytes_is_refused() {
    assertThatThrownBy(() -> Body.file(new ByteArrayInputStream(new byte[(2 << 20) + 1])))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2 MB");
  }

  @Test
  void a_finding_keeps_its_place() {
    Said.Mistake mistake =
        Said.Mistake.of(
            new Finding(
                "range",
                Severity.CONFIRM,
                new Place("Funding", "C9", "F1"),
                "12",
                "high",
                "check"));

    assertThat(mistake)
        .isEqualTo(
            new Said.Mistake("range", "CONFIRM", "Funding", "C9", "F1", "12", "high", "check"));
  }
}
