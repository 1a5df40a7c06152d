package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.access.Deed.APPROVE_RELEASE;
import static org.waymark.access.Deed.SEE_DOCUMENTS;
import static org.waymark.access.Deed.SEE_RETURN;
import static org.waymark.access.Deed.SEE_SCORES;
import static org.waymark.access.Deed.SIGN_OFF;
import static org.waymark.access.Deed.UPLOAD_RETURN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

/** The matrix is the brief's sentences about each role, written out by hand. */
class PolicyTest {
  private static final Organisation OWN = organisation("RX9", "QAA");
  private static final Organisation MEMBER = organisation("RA1", "QBB");
  private static final Organisation OTHER = organisation("RZ7", "QCC");

  private static final Map<String, Target> TARGETS =
      Map.of(
          "own", Target.sentReturn(OWN, "somebody"),
          "own released", Target.organisation(OWN, true),
          "member", Target.sentReturn(MEMBER, "somebody"),
          "member released", Target.organisation(MEMBER, true),
          "other", Target.sentReturn(OTHER, "somebody"),
          "other released", Target.organisation(OTHER, true),
          "icb", Target.icb("QBB", false),
          "icb released", Target.icb("QBB", true),
          "nation released", Target.nation(true),
          "service", Target.service());

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          SUBMITTER | own              | UPLOAD_RETURN SEE_RETURN SEE_SCORES CHOOSE_PEERS
          SUBMITTER | own released     | UPLOAD_RETURN SEE_RETURN SEE_SCORES SEE_DOCUMENTS CHOOSE_PEERS
          SUBMITTER | member           | nothing
          SUBMITTER | other            | nothing
          SUBMITTER | other released   | SEE_SCORES
          SUBMITTER | icb              | nothing
          SUBMITTER | icb released     | SEE_SCORES
          SUBMITTER | nation released  | SEE_SCORES SEE_DOCUMENTS
          SUBMITTER | service          | nothing
          APPROVER  | own              | UPLOAD_RETURN SEE_RETURN SIGN_OFF SEND_BACK MANAGE_CONSENT SEE_SCORES CHOOSE_PEERS
          APPROVER  | own released     | UPLOAD_RETURN SEE_RETURN SEND_BACK MANAGE_CONSENT SEE_SCORES SEE_DOCUMENTS CHOOSE_PEERS
          APPROVER  | other            | nothing
          APPROVER  | other released   | SEE_SCORES
          APPROVER  | nation released  | SEE_SCORES SEE_DOCUMENTS
          APPROVER  | service          | nothing
          SYSTEM    | member           | SEE_SCORES
          SYSTEM    | member released  | SEE_SCORES SEE_DOCUMENTS
          SYSTEM    | other            | nothing
          SYSTEM    | other released   | SEE_SCORES
          SYSTEM    | icb              | SEE_SCORES
          SYSTEM    | icb released     | SEE_SCORES SEE_DOCUMENTS
          SYSTEM    | nation released  | SEE_SCORES SEE_DOCUMENTS
          SYSTEM    | service          | nothing
          NATIONAL  | other            | SEE_RETURN SEND_BACK GRANT_EXTENSION SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE MANAGE_PROFILES
          NATIONAL  | other released   | SEE_RETURN SEND_BACK GRANT_EXTENSION SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE MANAGE_PROFILES
          NATIONAL  | icb              | SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE MANAGE_PROFILES
          NATIONAL  | service          | SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE MANAGE_PROFILES
          REGULATOR | other            | nothing
          REGULATOR | other released   | SEE_SCORES SEE_DOCUMENTS
          REGULATOR | icb              | nothing
          REGULATOR | icb released     | SEE_SCORES SEE_DOCUMENTS
          REGULATOR | nation released  | SEE_SCORES SEE_DOCUMENTS
          REGULATOR | service          | nothing
          """)
  void each_role_may_do_what_its_row_says_and_nothing_else(
      Role role, String target, String allowed) {
    assertThat(allowedTo(role, target(target))).containsExactlyInAnyOrderElementsOf(deeds(allowed));
  }

  @ParameterizedTest(name = "operator on {0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          service         | nothing
          other           | nothing
          other released  | SEE_SCORES
          nation released | SEE_SCORES
          """)
  void an_operator_runs_the_service_and_sees_no_answers(String target, String besides) {
    Set<Deed> expected = deeds(besides);
    expected.addAll(
        deeds(
            "MANAGE_QUARTERS MANAGE_EDITIONS MANAGE_REGISTER MANAGE_ACCOUNTS MANAGE_SCHEDULES"
                + " RUN_JOBS SEE_RUNS"));
    assertThat(allowedTo(Role.OPERATOR, target(target)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void nobody_signs_off_what_they_sent_and_they_are_told_why() {
    User approver = user(Role.APPROVER);
    Target sentByMyself = Target.sentReturn(OWN, approver.person());
    assertThat(Policy.allows(approver, SIGN_OFF, sentByMyself)).isFalse();
    assertThatThrownBy(() -> Policy.require(approver, SIGN_OFF, sentByMyself))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Another approver");
  }

  @Test
  void a_return_of_an_unknown_sender_is_signed_off_by_nobody() {
    assertThat(Policy.allows(user(Role.APPROVER), SIGN_OFF, Target.organisation(OWN, false)))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Deed.class)
  void a_refusal_never_says_whose_it_was(Deed deed) {
    Role powerless = deed == SEE_DOCUMENTS ? Role.OPERATOR : Role.REGULATOR;
    String aboutOther = sentence(powerless, deed, Target.sentReturn(OTHER, "kim"));
    String aboutMember = sentence(powerless, deed, Target.sentReturn(MEMBER, "ash"));
    assertThat(aboutOther).isEqualTo(aboutMember).doesNotContain("RZ7", "Hospital", "kim");
  }

  @Test
  void an_allowed_deed_passes() throws Refusal {
    Policy.require(user(Role.SUBMITTER), UPLOAD_RETURN, Target.organisation(OWN, false));
    Policy.require(user(Role.NATIONAL), SEE_RETURN, Target.organisation(OTHER, false));
    Policy.require(user(Role.NATIONAL), APPROVE_RELEASE, Target.service());
    Policy.require(user(Role.REGULATOR), SEE_SCORES, Target.organisation(OTHER, true));
  }

  @Test
  void a_role_without_its_scope_is_no_user() {
    assertThatThrownBy(() -> new User("sam", "person 7", Role.SUBMITTER, new Scope.Everywhere()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scope.of(Role.NATIONAL, "RX9"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Scope.of(Role.SYSTEM, "QBB")).isEqualTo(new Scope.OneIcb("QBB"));
  }

  private static String sentence(Role role, Deed deed, Target target) {
    try {
      Policy.require(user(role), deed, target);
      return "allowed";
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_ALLOWED);
      return refusal.sentence();
    }
  }

  private static Target target(String words) {
    return Objects.requireNonNull(TARGETS.get(words));
  }

  private static Set<Deed> allowedTo(Role role, Target target) {
    return EnumSet.allOf(Deed.class).stream()
        .filter(deed -> Policy.allows(user(role), deed, target))
        .collect(Collectors.toSet());
  }

  private static Set<Deed> deeds(String words) {
    EnumSet<Deed> deeds = EnumSet.noneOf(Deed.class);
    if (words != null) {
      for (String word : words.split(" ")) {
        deeds.add(Deed.valueOf(word));
      }
    }
    return deeds;
  }

  private static User user(Role role) {
    String code = role.actsForOrganisation() ? "RX9" : role == Role.SYSTEM ? "QBB" : "";
    return new User("sam", "person 7", role, Scope.of(role, code));
  }

  private static Organisation organisation(String code, String icb) {
    return new Organisation(
        new OrganisationCode(code),
        "Hospital " + code,
        OrganisationType.ACUTE_TRUST,
        new Area(icb, "Board " + icb),
        new Area("Y60", "Midlands"));
  }
}
