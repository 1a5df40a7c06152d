package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Refusal;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnStatus;

class ProvisionalRuleTest {
  @Test
  void what_is_accepted_or_signed_off_has_provisional_scores() {
    assertThat(Arrays.stream(ReturnStatus.values()).filter(s -> ProvisionalRule.offered(s, true)))
        .containsExactly(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF);
    assertThatCode(() -> require(ReturnStatus.ACCEPTED, false)).doesNotThrowAnyException();
  }

  @Test
  void what_a_sealed_publication_took_stays_provisional_until_the_release() {
    assertThat(ProvisionalRule.offered(ReturnStatus.PUBLISHED, false)).isTrue();
    assertThat(refusal(ReturnStatus.PUBLISHED, true))
        .isEqualTo(
            "This return is published, so its scores are no longer provisional. Its results are at"
                + " /organisations/RX9/results/2026-27-q2.");
  }

  @Test
  void what_does_not_count_is_refused_with_what_to_do() {
    assertThat(refusal(ReturnStatus.RECEIVED, false)).contains("still being checked");
    assertThat(refusal(ReturnStatus.REJECTED, false)).contains("not accepted", "upload it again");
    assertThat(refusal(ReturnStatus.RETURNED, false)).contains("returned to its submitter");
    assertThat(refusal(ReturnStatus.SUPERSEDED, true)).contains("later version");
  }

  @Test
  void they_can_change_for_want_of_a_sign_off_or_of_a_publication() {
    assertThat(ProvisionalRule.since(ReturnStatus.ACCEPTED, true)).contains("not signed off");
    assertThat(ProvisionalRule.since(ReturnStatus.SIGNED_OFF, true)).doesNotContain("signed");
    assertThat(ProvisionalRule.since(ReturnStatus.ACCEPTED, false)).doesNotContain("signed");
  }

  private static String refusal(ReturnStatus status, boolean released) {
    return catchThrowableOfType(Refusal.class, () -> require(status, released)).sentence();
  }

  private static void require(ReturnStatus status, boolean released) throws Refusal {
    ProvisionalRule.require(
        status, released, new OrganisationCode("RX9"), QuarterId.parse("2026-27-q2"));
  }
}
