package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Refusal;

class SignInTest {
  private static final Instant NOON = Instant.parse("2026-10-30T12:00:00Z");
  private final MemoryAccounts accounts = new MemoryAccounts();
  private final CountedHashes hashes = new CountedHashes();

  @BeforeEach
  void open_an_account() {
    String hash = hashes.hash("three odd words".toCharArray());
    accounts.add(
        Account.opened("sam", hash, Role.SUBMITTER, Scope.of(Role.SUBMITTER, "RX9"))
            .withPassword(hash, false));
  }

  @Test
  void the_right_password_opens_and_capitals_in_the_name_are_forgiven() throws Refusal {
    User user = at(NOON).check(" Sam ", "three odd words").user("person 1");
    assertThat(user.organisation().orElseThrow().value()).isEqualTo("RX9");
  }

  @Test
  void an_unknown_name_and_a_wrong_password_cost_and_say_the_same() {
    String wrong = refused(NOON, "sam", "guess");
    assertThat(hashes.tries).isEqualTo(1);
    String unknown = refused(NOON, "nobody", "guess");
    assertThat(hashes.tries).isEqualTo(2);
    assertThat(unknown).isEqualTo(wrong);
  }

  @Test
  void four_wrong_passwords_are_forgotten_after_a_right_one() throws Refusal {
    guess(NOON, 4);
    at(NOON).check("sam", "three odd words");
    guess(NOON, 4);
    assertThat(at(NOON).check("sam", "three odd words").failures()).isZero();
  }

  @Test
  void the_fifth_wrong_password_locks_for_15_minutes_even_against_the_right_one() throws Refusal {
    String wrong = refused(NOON, "sam", "guess");
    guess(NOON, 4);
    Instant lastMoment = NOON.plus(Duration.ofMinutes(15)).minusMillis(1);
    int before = hashes.tries;
    assertThat(refused(lastMoment, "sam", "three odd words")).isEqualTo(wrong);
    assertThat(hashes.tries).as("work is done although locked").isEqualTo(before + 1);
    Instant over = NOON.plus(Duration.ofMinutes(15));
    assertThat(at(over).check("sam", "three odd words").lockedUntil()).isEmpty();
  }

  @Test
  void tries_during_a_lock_out_do_not_prolong_it_and_the_count_starts_again_after_it()
      throws Refusal {
    guess(NOON, 5);
    guess(NOON.plus(Duration.ofMinutes(14)), 5);
    Instant over = NOON.plus(Duration.ofMinutes(15));
    guess(over, 4);
    assertThat(at(over).check("sam", "three odd words").name()).isEqualTo("sam");
  }

  @Test
  void a_lock_out_that_begins_during_the_slow_check_wins_over_a_right_password() {
    PasswordHashes slow =
        new PasswordHashes() {
          @Override
          public String hash(char[] password) {
            return hashes.hash(password);
          }

          @Override
          public boolean matches(char[] password, String hash) {
            guess(NOON, 5);
            return hashes.matches(password, hash);
          }

          @Override
          public String decoy() {
            return hashes.decoy();
          }
        };
    SignIn signIn = new SignIn(accounts, slow, Clock.fixed(NOON, ZoneOffset.UTC));
    assertThat(catchThrowableOfType(Refusal.class, () -> signIn.check("sam", "three odd words")))
        .isNotNull();
  }

  @Test
  void a_password_of_a_megabyte_is_not_hashed() {
    refused(NOON, "sam", "x".repeat(1_000_000));
    assertThat(hashes.tries).isZero();
  }

  @Test
  void an_account_does_not_show_its_hash() {
    assertThat(accounts.find("sam").orElseThrow().toString()).doesNotContain("hash of");
  }

  private void guess(Instant when, int times) {
    for (int i = 0; i < times; i++) {
      refused(when, "sam", "guess");
    }
  }

  private String refused(Instant when, String name, String password) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> at(when).check(name, password));
    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_SIGNED_IN);
    return refusal.sentence();
  }

  private SignIn at(Instant when) {
    return new SignIn(accounts, hashes, Clock.fixed(when, ZoneOffset.UTC));
  }
}
