package org.waymark.access.elytron;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

  @Test
  void the_example_of_rfc_7617_is_read() {
    assertThat(BasicCredentials.read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="))
        .contains(new BasicCredentials("Aladdin", "open sesame"));
  }

  @Test
  void utf_8_and_colons_in_the_password_survive() {
    assertThat(BasicCredentials.read("basic " + base64("sam:caf\u00e9:two")))
        .contains(new BasicCredentials("sam", "caf\u00e9:two"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Basic", "Basic ???", "Bearer abc", "Basic c2Ft", "Basic OnB3"})
  void anything_else_is_nobody(String header) {
    assertThat(BasicCredentials.read(header)).isEmpty();
  }

  @Test
  void a_header_without_end_is_not_decoded() {
    assertThat(BasicCredentials.read("Basic " + base64("sam:" + "x".repeat(1_000)))).isEmpty();
  }

  @Test
  void the_password_is_not_shown() {
    assertThat(new BasicCredentials("sam", "secret").toString()).doesNotContain("secret");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
