package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.Area;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.CollectionProgress.Tally;
import org.waymark.returns.ReturnProgress.Stage;

class CollectionProgressTest {
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final Organisation ASH = organisation("RX1", OrganisationType.ACUTE_TRUST);
  private static final Organisation BIRCH = organisation("RX2", OrganisationType.ACUTE_TRUST);
  private static final Organisation CEDAR = organisation("RX3", OrganisationType.AMBULANCE_TRUST);
  private long numbers;

  @Test
  void nothing_sent_is_not_returned() {
    ReturnProgress entry = entry(true);
    assertThat(entry.stage()).isEqualTo(Stage.NOT_RETURNED);
    assertThat(entry.accepted()).isFalse();
  }

  @Test
  void an_accepted_return_is_complete_unless_somebody_has_to_sign_it_off() {
    assertThat(entry(false, ReturnStatus.ACCEPTED).stage()).isEqualTo(Stage.COMPLETE);
    assertThat(entry(true, ReturnStatus.ACCEPTED).stage()).isEqualTo(Stage.NOT_SIGNED_OFF);
    assertThat(entry(true, ReturnStatus.SIGNED_OFF).stage()).isEqualTo(Stage.COMPLETE);
    assertThat(entry(true, ReturnStatus.PUBLISHED).stage()).isEqualTo(Stage.COMPLETE);
  }

  @Test
  void a_rejected_correction_leaves_the_version_before_it_standing() {
    ReturnProgress entry = entry(false, ReturnStatus.ACCEPTED, ReturnStatus.REJECTED);
    assertThat(entry.stage()).isEqualTo(Stage.COMPLETE);
    assertThat(entry.correctionRejected()).isTrue();
    assertThat(entry.standing()).extracting(SubmittedReturn::version).isEqualTo(1);
    assertThat(entry.newest()).extracting(SubmittedReturn::version).isEqualTo(2);
  }

  @Test
  void before_anything_is_accepted_the_newest_version_says_where_it_stands() {
    assertThat(entry(false, ReturnStatus.REJECTED).stage()).isEqualTo(Stage.REJECTED);
    assertThat(entry(false, ReturnStatus.REJECTED, ReturnStatus.RECEIVED).stage())
        .isEqualTo(Stage.CHECKING);
    assertThat(entry(false, ReturnStatus.SUPERSEDED, ReturnStatus.ACCEPTED).correctionRejected())
        .isFalse();
  }

  @Test
  void one_that_closed_is_expected_no_more_but_what_it_sent_before_stays() {
    QuarterId q2 = QuarterId.parse("2026-27-q2");
    Organisation closed = BIRCH.living(new Lifetime(null, q2.firstDay().plusDays(40)));
    List<Organisation> register = List.of(ASH, closed);
    assertThat(CollectionProgress.of(quarter(true), register, List.of()).entries())
        .extracting(ReturnProgress::organisation)
        .containsExactly(ASH);
    assertThat(
            CollectionProgress.of(
                    quarter(true), register, List.of(version(closed, 1, ReturnStatus.ACCEPTED)))
                .entries())
        .extracting(ReturnProgress::organisation)
        .containsExactly(ASH, closed);
  }

  @Test
  void the_tally_counts_organisations_and_not_versions() {
    CollectionProgress progress =
        CollectionProgress.of(
            quarter(true),
            List.of(CEDAR, BIRCH, ASH),
            List.of(
                version(ASH, 1, ReturnStatus.REJECTED),
                version(ASH, 2, ReturnStatus.ACCEPTED),
                version(CEDAR, 1, ReturnStatus.REJECTED)));
    assertThat(progress.entries())
        .extracting(ReturnProgress::organisation)
        .containsExactly(ASH, BIRCH, CEDAR);
    assertThat(progress.total()).isEqualTo(new Tally(3, 2, 1, 1, 0, 1, 1, 0));
    assertThat(progress.byType())
        .containsEntry(OrganisationType.ACUTE_TRUST, new Tally(2, 1, 1, 0, 0, 1, 1, 0))
        .containsEntry(OrganisationType.AMBULANCE_TRUST, new Tally(1, 1, 0, 1, 0, 0, 0, 0))
        .hasSize(2);
  }

  private ReturnProgress entry(boolean signOffNeeded, ReturnStatus... versions) {
    List<SubmittedReturn> all = new java.util.ArrayList<>();
    for (ReturnStatus status : versions) {
      all.add(version(ASH, all.size() + 1, status));
    }
    return CollectionProgress.entry(quarter(signOffNeeded), ASH, all);
  }

  private SubmittedReturn version(Organisation organisation, int version, ReturnStatus status) {
    return new SubmittedReturn(
        new ReturnId(++numbers),
        organisation.code(),
        QuarterId.parse("2026-27-q2"),
        version,
        status,
        Channel.WEB,
        "sam",
        NOON,
        "return.xlsx",
        "0".repeat(64),
        1,
        false,
        null);
  }

  private static Quarter quarter(boolean signOffNeeded) {
    Instant later = NOON.plus(Duration.ofDays(30));
    return new Quarter(
        QuarterId.parse("2026-27-q2"),
        "small",
        new CollectionDates(NOON, later, later, later),
        signOffNeeded);
  }

  private static Organisation organisation(String code, OrganisationType type) {
    return new Organisation(
        new OrganisationCode(code),
        "Trust " + code,
        type,
        new Area("QAA", "Westshire ICB"),
        new Area("Y99", "Nowhere"));
  }
}
