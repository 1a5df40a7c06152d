package org.waymark.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;

/** A trust of two years beside the quarters that it begins and ends in. */
class OrganisationTest {
  private static final LocalDate OPENED = LocalDate.of(2024, 8, 15);
  private static final LocalDate CLOSED = LocalDate.of(2026, 8, 15);
  private static final Organisation ELM =
      new Organisation(
          new OrganisationCode("RZ1"),
          "Elm",
          OrganisationType.ACUTE_TRUST,
          new Area("QZ1", "Vale Board"),
          new Area("Y99", "Midshire"),
          new Lifetime(OPENED, CLOSED));

  @Test
  void it_is_asked_for_the_quarters_on_whose_last_day_it_is_there() {
    assertThat(ELM.isAskedFor(QuarterId.parse("2024-25-q1"))).isFalse();
    assertThat(ELM.isAskedFor(QuarterId.parse("2024-25-q2"))).isTrue();
    assertThat(ELM.isAskedFor(QuarterId.parse("2026-27-q1"))).isTrue();
    assertThat(ELM.isAskedFor(QuarterId.parse("2026-27-q2"))).isFalse();
    assertThat(ELM.living(Lifetime.UNKNOWN).isAskedFor(QuarterId.parse("1999-00-q1"))).isTrue();
  }

  @Test
  void it_may_return_for_its_last_quarter_until_it_closes_and_for_those_before_also_later() {
    QuarterId last = QuarterId.parse("2026-27-q2");
    assertThat(ELM.mayReturnFor(last, CLOSED)).isTrue();
    assertThat(ELM.mayReturnFor(last, CLOSED.plusDays(1))).isFalse();
    assertThat(ELM.mayReturnFor(last.previous(), CLOSED.plusDays(90))).isTrue();
    assertThat(ELM.mayReturnFor(QuarterId.parse("2024-25-q1"), OPENED)).isFalse();
  }

  @Test
  void the_day_on_which_it_closes_is_still_one_of_its_own() {
    assertThat(ELM.life().covers(CLOSED)).isTrue();
    assertThat(ELM.life().isOverBy(CLOSED)).isFalse();
    assertThat(ELM.life().isOverBy(CLOSED.plusDays(1))).isTrue();
    assertThat(ELM.life().covers(OPENED)).isTrue();
    assertThat(ELM.life().covers(OPENED.minusDays(1))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lifetime(CLOSED, OPENED))
        .withMessageContaining("before it opened");
  }
}
