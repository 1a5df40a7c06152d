package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Refusal;

class AccountsLifeTest {
  private static final Instant NOON = Instant.parse("2026-10-30T12:00:00Z");
  private final MemoryAccounts accounts = new MemoryAccounts();
  private final CountedHashes hashes = new CountedHashes();
  private final SecureRandom random = new SecureRandom();
  private final MemoryPeople people = new MemoryPeople();
  private final SignIn signIn = new SignIn(accounts, hashes, Clock.fixed(NOON, ZoneOffset.UTC));
  private final FirstOperator first = new FirstOperator(accounts, hashes, random);
  private final AccountDesk desk =
      new AccountDesk(accounts, hashes, random, people, Clock.fixed(NOON, ZoneOffset.UTC));
  private final PasswordChange change = new PasswordChange(accounts, hashes, signIn);

  @Test
  void a_service_without_accounts_gets_one_operator_once() throws Refusal {
    String password = first.makeIfNobody().orElseThrow();
    assertThat(password).matches("[a-z2-9]{20}");
    assertThat(first.makeIfNobody()).isEmpty();
    Account operator = signIn.check("operator", password);
    assertThat(operator.role()).isEqualTo(Role.OPERATOR);
    assertThat(operator.mustChangePassword()).isTrue();
  }

  @Test
  void two_new_services_have_two_passwords() {
    String one = first.makeIfNobody().orElseThrow();
    accounts.remove(FirstOperator.NAME);
    assertThat(first.makeIfNobody().orElseThrow()).isNotEqualTo(one);
  }

  @Test
  void a_changed_password_need_not_be_changed_again() throws Refusal {
    String password = first.makeIfNobody().orElseThrow();
    change.change("operator", password, "three odd words");
    assertThat(signIn.check("operator", "three odd words").mustChangePassword()).isFalse();
    assertThatThrownBy(() -> signIn.check("operator", password)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_new_password_is_long_new_and_not_the_name() {
    String old = first.makeIfNobody().orElseThrow();
    assertRefused(old, "eleven char", "12 to 200");
    assertRefused(old, "x".repeat(201), "12 to 200");
    assertRefused(old, old, "differ");
    assertRefused(old, "the Operator of all", "name");
    assertRefused("not the old one", "three odd words", SignIn.SENTENCE);
  }

  @Test
  void an_operator_opens_resets_and_closes_accounts() throws Refusal {
    first.makeIfNobody();
    User operator = accounts.find("operator").orElseThrow().user("person 1");
    String password = desk.open(operator, "Sam@Example.org", Role.APPROVER, "rx9");
    assertThat(signIn.check("sam@example.org", password).scope().text()).isEqualTo("RX9");
    String reset = desk.reset(operator, "sam@example.org");
    assertThat(signIn.check("sam@example.org", reset).mustChangePassword()).isTrue();
    desk.close(operator, "sam@example.org");
    assertThat(accounts.find("sam@example.org")).isEmpty();
  }

  @Test
  void an_operator_is_told_what_an_account_lacks_and_cannot_close_their_own() throws Refusal {
    first.makeIfNobody();
    User operator = accounts.find("operator").orElseThrow().user("person 1");
    assertThatThrownBy(() -> desk.open(operator, "x", Role.NATIONAL, ""))
        .hasMessageContaining("2 to 80");
    assertThatThrownBy(() -> desk.open(operator, "sam", Role.SUBMITTER, ""))
        .hasMessageContaining("organisation code");
    assertThatThrownBy(() -> desk.open(operator, "operator", Role.NATIONAL, ""))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> desk.reset(operator, "nobody")).hasMessageContaining("no account");
    assertThatThrownBy(() -> desk.close(operator, "operator")).hasMessageContaining("your own");
  }

  @Test
  void an_operator_ends_a_lock_out_and_the_password_stays() throws Refusal {
    first.makeIfNobody();
    User operator = accounts.find("operator").orElseThrow().user("person 1");
    String password = desk.open(operator, "sam", Role.NATIONAL, "");
    for (int i = 0; i < Lockout.FAILURES; i++) {
      assertThatThrownBy(() -> signIn.check("sam", "a wrong password")).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> signIn.check("sam", password)).isInstanceOf(Refusal.class);
    desk.unlock(operator, "sam");
    assertThat(signIn.check("sam", password).name()).isEqualTo("sam");
    assertThatThrownBy(() -> desk.unlock(operator, "nobody")).hasMessageContaining("no account");
    User national = accounts.find("sam").orElseThrow().user("person 1");
    assertThatThrownBy(() -> desk.unlock(national, "sam")).isInstanceOf(Refusal.class);
  }

  @Test
  void nobody_else_opens_accounts() {
    User national = new User("nat", "person 1", Role.NATIONAL, new Scope.Everywhere());
    assertThatThrownBy(() -> desk.open(national, "sam", Role.OPERATOR, ""))
        .isInstanceOf(Refusal.class);
    assertThat(accounts.isEmpty()).isTrue();
  }

  @Test
  void a_key_acts_as_its_account_until_it_is_revoked_or_a_year_old() throws Refusal {
    MemoryKeys keys = new MemoryKeys();
    accounts.add(
        Account.opened("nat", "h", Role.NATIONAL, new Scope.Everywhere()).withPassword("h", false));
    User nat = accounts.find("nat").orElseThrow().user("person 1");
    KeyDesk now = desk(keys, NOON);
    String key = now.issue(nat, "nightly export");
    assertThat(now.check(key).user("person 1")).isEqualTo(nat);
    assertThat(keys.of("nat").get(0).toString()).doesNotContain(key);
    KeyDesk nextYear = desk(keys, NOON.plus(KeyDesk.LIFE));
    assertThatThrownBy(() -> nextYear.check(key)).isInstanceOf(Refusal.class);
    User stranger = new User("kim", "person 2", Role.NATIONAL, new Scope.Everywhere());
    String hash = keys.of("nat").get(0).sha256();
    assertThatThrownBy(() -> now.revoke(stranger, hash)).hasMessageContaining("no such key");
    now.revoke(nat, hash);
    assertThatThrownBy(() -> now.check(key)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> now.check("waymark_guess")).isInstanceOf(Refusal.class);
  }

  @Test
  void an_eleventh_key_is_refused_and_a_first_password_opens_no_key() throws Refusal {
    MemoryKeys keys = new MemoryKeys();
    accounts.add(Account.opened("nat", "h", Role.NATIONAL, new Scope.Everywhere()));
    User nat = accounts.find("nat").orElseThrow().user("person 1");
    KeyDesk now = desk(keys, NOON);
    String key = now.issue(nat, "1");
    assertThatThrownBy(() -> now.check(key)).isInstanceOf(Refusal.class);
    for (int i = 2; i <= KeyDesk.MOST_KEYS; i++) {
      now.issue(nat, Integer.toString(i));
    }
    assertThatThrownBy(() -> now.issue(nat, "11")).hasMessageContaining("10 keys");
  }

  private KeyDesk desk(MemoryKeys keys, Instant when) {
    return new KeyDesk(keys, accounts, random, Clock.fixed(when, ZoneOffset.UTC));
  }

  private void assertRefused(String old, String next, String sentence) {
    assertThatThrownBy(() -> change.change("operator", old, next))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  private static final class MemoryKeys implements ApiKeys {
    private final Map<String, ApiKey> byHash = new HashMap<>();

    @Override
    public Optional<ApiKey> find(String sha256) {
      return Optional.ofNullable(byHash.get(sha256));
    }

    @Override
    public List<ApiKey> of(String account) {
      List<ApiKey> own = new ArrayList<>(byHash.values());
      own.removeIf(key -> !key.account().equals(account));
      own.sort(Comparator.comparing(ApiKey::issued).reversed());
      return own;
    }

    @Override
    public void save(ApiKey key) {
      byHash.put(key.sha256(), key);
    }
  }

  @Test
  void a_name_is_erased_once_its_account_is_closed_and_by_an_operator_alone() throws Refusal {
    User operator = new User("operator", "person 9", Role.OPERATOR, new Scope.Everywhere());
    accounts.add(Account.opened("nat", "h", Role.NATIONAL, new Scope.Everywhere()));
    String key = people.keyOf("nat");
    User nat = new User("nat", key, Role.NATIONAL, new Scope.Everywhere());

    assertThatThrownBy(() -> desk.erase(nat, key)).hasMessageContaining("Your account cannot");
    assertThatThrownBy(() -> desk.erase(operator, key)).hasMessageContaining("Close the account");
    desk.close(operator, "nat");
    desk.erase(operator, key);
    assertThat(people.find(key).orElseThrow().name()).isNull();
    assertThatThrownBy(() -> desk.erase(operator, key)).hasMessageContaining("no such name");
  }
}
