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
import org.jspecify.annotations.Nullable;
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
          "icb", Target.icb("QBB", Release.NONE),
          "icb released", Target.icb("QBB", Release.OPEN),
          "nation released", Target.nation(true),
          "service", Target.service());

  private static final Map<String, Target> CONFIDENTIAL =
      Map.of(
          "own", Target.organisation(OWN, Release.CONFIDENTIAL),
          "member", Target.organisation(MEMBER, Release.CONFIDENTIAL),
          "other", Target.organisation(OTHER, Release.CONFIDENTIAL),
          "icb", Target.icb("QBB", Release.CONFIDENTIAL),
          "table", Target.nation(Release.CONFIDENTIAL));

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          SUBMITTER | own              | UPLOAD_RETURN SEE_RETURN SEE_SCORES CHOOSE_PEERS
          SUBMITTER | own released     | UPLOAD_RETURN SEE_RETURN SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE TRACE_TO_FILE TRACE_TO_CELLS CHOOSE_PEERS
          SUBMITTER | member           | nothing
          SUBMITTER | other            | nothing
          SUBMITTER | other released   | SEE_SCORES TRACE_FIGURE
          SUBMITTER | icb              | nothing
          SUBMITTER | icb released     | SEE_SCORES TRACE_FIGURE
          SUBMITTER | nation released  | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE
          SUBMITTER | service          | nothing
          APPROVER  | own              | UPLOAD_RETURN SEE_RETURN SIGN_OFF SEND_BACK MANAGE_CONSENT SEE_SCORES CHOOSE_PEERS
          APPROVER  | own released     | UPLOAD_RETURN SEE_RETURN SEND_BACK MANAGE_CONSENT SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE TRACE_TO_FILE TRACE_TO_CELLS CHOOSE_PEERS
          APPROVER  | other            | nothing
          APPROVER  | other released   | SEE_SCORES TRACE_FIGURE
          APPROVER  | nation released  | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE
          APPROVER  | service          | nothing
          SYSTEM    | member           | SEE_SCORES
          SYSTEM    | member released  | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE
          SYSTEM    | other            | nothing
          SYSTEM    | other released   | SEE_SCORES TRACE_FIGURE
          SYSTEM    | icb              | SEE_SCORES
          SYSTEM    | icb released     | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE
          SYSTEM    | nation released  | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE
          SYSTEM    | service          | nothing
          NATIONAL  | other            | SEE_RETURN SEND_BACK GRANT_EXTENSION SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE TRACE_FIGURE TRACE_TO_FILE TRACE_TO_CELLS MANAGE_PROFILES
          NATIONAL  | other released   | SEE_RETURN SEND_BACK GRANT_EXTENSION SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE TRACE_FIGURE TRACE_TO_FILE TRACE_TO_CELLS MANAGE_PROFILES
          NATIONAL  | icb              | SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE TRACE_FIGURE TRACE_TO_FILE MANAGE_PROFILES
          NATIONAL  | service          | SEE_SCORES SEE_DOCUMENTS APPROVE_RELEASE TRACE_FIGURE TRACE_TO_FILE MANAGE_PROFILES
          REGULATOR | other            | nothing
          REGULATOR | other released   | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE TRACE_TO_FILE
          REGULATOR | icb              | nothing
          REGULATOR | icb released     | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE TRACE_TO_FILE
          REGULATOR | nation released  | SEE_SCORES SEE_DOCUMENTS TRACE_FIGURE TRACE_TO_FILE
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
          other released  | SEE_SCORES TRACE_FIGURE
          nation released | SEE_SCORES TRACE_FIGURE
          """)
  void an_operator_runs_the_service_and_sees_no_answers(String target, String besides) {
    Set<Deed> expected = deeds(besides);
    expected.addAll(
        deeds(
            "MANAGE_QUARTERS MANAGE_EDITIONS MANAGE_REGISTER MANAGE_ACCOUNTS MANAGE_SCHEDULES"
                + " RUN_JOBS SEE_RUNS SEE_AUDIT"));
    assertThat(allowedTo(Role.OPERATOR, target(target)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest(name = "{0} sees {1}, {2} documents")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          SUBMITTER | own              | own
          APPROVER  | own              | own
          SYSTEM    | member icb       | member icb
          NATIONAL  | own member other icb table | own member other icb table
          REGULATOR | own member other icb table | own member other icb table
          OPERATOR  | nothing          | nothing
          """)
  void confidential_scores_are_seen_by_whom_they_are_about_its_board_the_nation_and_regulators(
      Role role, String scores, String documents) {
    assertThat(confidential(role, SEE_SCORES)).containsExactlyInAnyOrder(split(scores));
    assertThat(confidential(role, SEE_DOCUMENTS)).containsExactlyInAnyOrder(split(documents));
  }

  private static Set<String> confidential(Role role, Deed deed) {
    return CONFIDENTIAL.entrySet().stream()
        .filter(e -> Policy.allows(user(role), deed, e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String[] split(@Nullable String words) {
    return words == null ? new String[0] : words.split(" ");
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
  void a_look_of_the_national_team_at_cells_is_on_record_and_no_other() {
    assertThat(Policy.audits(user(Role.NATIONAL), Deed.TRACE_TO_CELLS)).isTrue();
    assertThat(Policy.audits(user(Role.SUBMITTER), Deed.TRACE_TO_CELLS)).isFalse();
    assertThat(Policy.audits(user(Role.NATIONAL), Deed.TRACE_FIGURE)).isFalse();
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
