package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Deed;
import org.waymark.access.Role;
import org.waymark.access.Scope;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.operations.AuditLine;
import org.waymark.operations.AuditTrail;

class AuditedTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final User NATIONAL =
      new User("nora", "person 7", Role.NATIONAL, new Scope.Everywhere());
  private static final User REGULATOR =
      new User("rex", "person 8", Role.REGULATOR, new Scope.Everywhere());

  private final List<AuditLine> lines = new ArrayList<>();

  private Audited audited(boolean broken) {
    AuditTrail trail =
        new AuditTrail() {
          @Override
          public void add(AuditLine line) {
            if (broken) {
              throw new IllegalStateException("the disk is full");
            }
            lines.add(line);
          }

          @Override
          public long size() {
            return lines.size();
          }

          @Override
          public List<AuditLine> latest(int from, int most) {
            return lines;
          }

          @Override
          public int purge(Instant limit) {
            return 0;
          }
        };
    return new Audited(trail, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void a_line_tells_who_did_what_of_which_as_what_and_when() throws Refusal {
    assertThat(
            audited(false)
                .of(NATIONAL, Deed.TRACE_TO_CELLS, "F1 of RX9", () -> "chain", String::toUpperCase))
        .isEqualTo("chain");
    assertThat(lines)
        .containsExactly(
            new AuditLine(NOON, "person 7", "NATIONAL", "TRACE_TO_CELLS", "F1 of RX9", "CHAIN"));
  }

  @Test
  void a_refusal_is_told_too_and_stays_one() {
    var refusal = new Refusal(Refusal.Reason.NOT_FOUND, "There is no such measure.");
    assertThatThrownBy(
            () ->
                audited(false)
                    .of(
                        NATIONAL,
                        Deed.TRACE_TO_CELLS,
                        "F99 of RX9",
                        () -> {
                          throw refusal;
                        },
                        Object::toString))
        .isSameAs(refusal);
    assertThat(lines)
        .extracting(AuditLine::outcome)
        .containsExactly("Refused: There is no such measure.");
  }

  @Test
  void without_its_line_nothing_is_given() {
    assertThatThrownBy(
            () ->
                audited(true)
                    .of(
                        NATIONAL,
                        Deed.TRACE_TO_CELLS,
                        "F1 of RX9",
                        () -> "chain",
                        String::toUpperCase))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_the_policy_does_not_want_told_is_not_and_does_not_need_the_trail() throws Refusal {
    assertThat(
            audited(true)
                .of(REGULATOR, Deed.TRACE_TO_CELLS, "F1 of RX9", () -> "cut", String::toUpperCase))
        .isEqualTo("cut");
    assertThat(lines).isEmpty();
  }
}
