package org.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.findings.Refusal;

class SessionRulesTest {

  @Test
  void a_page_forbids_foreign_code_frames_and_caching() {
    assertThat(SecurityHeaders.of("/organisations", false))
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("Referrer-Policy", "same-origin")
        .doesNotContainKey("Strict-Transport-Security");
    assertThat(SecurityHeaders.POLICY)
        .startsWith("default-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void a_style_sheet_may_be_kept_and_https_is_demanded_where_it_is_spoken() {
    assertThat(SecurityHeaders.of("/jakarta.faces.resource/waymark.css.xhtml", true))
        .doesNotContainKey("Cache-Control")
        .containsEntry("Strict-Transport-Security", "max-age=31536000");
  }

  @ParameterizedTest(name = "{0} from {1}/{2} at {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "GET, cross-site, https://evil.example, waymark.example, true",
        "POST, same-origin, https://waymark.example, waymark.example, true",
        "POST, none, -, waymark.example, true",
        "POST, cross-site, https://evil.example, waymark.example, false",
        "POST, same-site, https://a.waymark.example, waymark.example, false",
        "POST, -, https://waymark.example, waymark.example, true",
        "POST, -, http://localhost:8080, localhost:8080, true",
        "POST, -, https://evil.example, waymark.example, false",
        "POST, -, null, waymark.example, false",
        "POST, -, -, waymark.example, true",
        "DELETE, cross-site, -, waymark.example, false",
      })
  void a_change_comes_from_our_own_pages(
      String method, String fetchSite, String origin, String host, boolean allowed) {
    assertThat(SameOrigin.allows(method, fetchSite, origin, host)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/organisations/RX9/returns/2026-27-q2?kind=a%20b", "/national/results"})
  void a_page_of_ours_is_returned_to(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "/\\evil.example",
        "/a\\b",
        "https://evil.example/",
        "evil",
        "/a b",
        "/a\r\nSet-Cookie: x",
        "/sign-in",
        "/sign-out"
      })
  void another_address_is_not_returned_to(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo("/");
    assertThat(ReturnAddress.safe(null)).isEqualTo("/");
  }

  @Test
  void an_address_over_1000_characters_is_not_returned_to() {
    assertThat(ReturnAddress.safe("/" + "a".repeat(1_000))).isEqualTo("/");
  }

  @Test
  void a_title_says_the_error_first_and_the_service_last() {
    assertThat(PageTitle.of(true, "Upload", "Anytown Trust"))
        .isEqualTo("Error: Upload \u2013 Anytown Trust \u2013 Waymark");
    assertThat(PageTitle.of(false, "Sign in", "")).isEqualTo("Sign in \u2013 Waymark");
    assertThat(PageTitle.of(false, "Waymark", "")).isEqualTo("Waymark");
  }

  @Test
  void a_refusal_is_answered_in_its_own_words_however_deep_it_is_wrapped() {
    Refusal refusal = new Refusal(Refusal.Reason.CLOSED, "Quarter 2 closed on 30 October 2026.");
    Answer answer = Answer.to(500, new ServletException(new IllegalStateException(refusal)));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.sentence()).isEqualTo(refusal.sentence());
    assertThat(answer.isFault()).isFalse();
  }

  @Test
  void a_fault_is_answered_without_its_message() {
    Answer answer = Answer.to(500, new IllegalStateException("jdbc:secret"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.isFault()).isTrue();
    assertThat(answer.heading() + answer.sentence()).doesNotContain("secret");
  }

  @Test
  void an_expired_page_is_nobodys_fault() {
    assertThat(Answer.to(500, new ServletException(new ViewExpiredException("/x"))).isFault())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"400,400", "401,401", "403,403", "404,404", "405,405", "413,413", "429,429"})
  void a_status_of_the_callers_making_keeps_its_number(int status, int expected) {
    assertThat(Answer.to(status, null).status()).isEqualTo(expected);
    assertThat(Answer.to(status, null).isFault()).isFalse();
    assertThat(Answer.to(500, null).isFault()).isTrue();
  }
}
