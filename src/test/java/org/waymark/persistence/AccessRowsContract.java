package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.access.Account;
import org.waymark.access.ApiKey;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.access.Scope;
import org.waymark.access.jpa.AccessRows;

/** Accounts and API keys. */
abstract class AccessRowsContract extends RowsContract {
  private static final Account SAM =
      Account.opened("sam", "hash-1", Role.SUBMITTER, new Scope.OneOrganisation(ASH));
  private static final Account IVY =
      new Account(
          "ivy", "hash-2", Role.SYSTEM, new Scope.OneIcb("QAA"), 5, Optional.of(NOON), false);
  private static final Account NAT =
      Account.opened("nat", "hash-3", Role.NATIONAL, new Scope.Everywhere());

  AccessRowsContract(Database database) {
    super(database);
  }

  @Test
  void accounts_of_every_scope_come_back_by_name() {
    assertThat(did(em -> AccessRows.accounts(em).isEmpty())).isTrue();
    for (Account one : new Account[] {SAM, IVY, NAT}) {
      assertThat(did(em -> AccessRows.accounts(em).add(one))).isTrue();
    }
    assertThat(did(em -> AccessRows.accounts(em).isEmpty())).isFalse();
    assertThat(all(em -> AccessRows.accounts(em).all())).containsExactly(IVY, NAT, SAM);
    assertThat(one(em -> AccessRows.accounts(em).find("ivy"))).contains(IVY);
    assertThat(one(em -> AccessRows.accounts(em).find("bob"))).isEmpty();
  }

  @Test
  void a_taken_name_changes_nothing() {
    add(SAM);
    Account other = Account.opened("sam", "other", Role.OPERATOR, new Scope.Everywhere());
    assertThat(did(em -> AccessRows.accounts(em).add(other))).isFalse();
    assertThat(one(em -> AccessRows.accounts(em).find("sam"))).contains(SAM);
  }

  @Test
  void a_change_is_kept_and_told() {
    add(SAM);
    Account changed = SAM.withPassword("hash-9", false);
    assertThat(one(em -> AccessRows.accounts(em).change("sam", a -> changed))).contains(changed);
    assertThat(one(em -> AccessRows.accounts(em).find("sam"))).contains(changed);
    assertThat(one(em -> AccessRows.accounts(em).change("sam", a -> a))).contains(changed);
    assertThat(one(em -> AccessRows.accounts(em).change("bob", a -> SAM))).isEmpty();
  }

  @Test
  void changes_made_at_the_same_time_are_all_counted() throws Exception {
    add(SAM);
    Callable<Optional<Account>> one =
        () -> with(em -> AccessRows.accounts(em).change("sam", a -> failedOnceMore(a)));
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<?> done : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> one).toList())) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(with(em -> AccessRows.accounts(em).find("sam")).orElseThrow().failures())
        .isEqualTo(8);
  }

  private static Account failedOnceMore(Account a) {
    return new Account(
        a.name(),
        a.hash(),
        a.role(),
        a.scope(),
        a.failures() + 1,
        a.lockedUntil(),
        a.mustChangePassword());
  }

  @Test
  void an_account_goes_with_its_keys() {
    add(SAM);
    add(NAT);
    save(key("1", "sam", 0));
    save(key("2", "nat", 0));
    run(em -> AccessRows.accounts(em).remove("sam"));
    run(em -> AccessRows.accounts(em).remove("sam"));
    assertThat(one(em -> AccessRows.accounts(em).find("sam"))).isEmpty();
    assertThat(all(em -> AccessRows.keys(em).of("sam"))).isEmpty();
    assertThat(all(em -> AccessRows.keys(em).of("nat"))).hasSize(1);
  }

  @Test
  void a_person_keeps_one_key_and_is_forgotten_without_it() {
    add(SAM);
    String key = keyOf("sam");
    assertThat(keyOf("sam")).isEqualTo(key);
    assertThat(key).matches("person [1-9][0-9]*");
    assertThat(with(em -> AccessRows.people(em).find(key)).orElseThrow().name()).isEqualTo("sam");
    assertThat(did(em -> AccessRows.people(em).erase(key, NOON))).isTrue();
    assertThat(did(em -> AccessRows.people(em).erase(key, NOON))).isFalse();
    assertThat(with(em -> AccessRows.people(em).find(key)).orElseThrow().name()).isNull();
    assertThat(keyOf("sam")).as("whoever has the account next is somebody else").isNotEqualTo(key);
    assertThat(one(em -> AccessRows.people(em).find("drop folder"))).isEmpty();
    assertThat(one(em -> AccessRows.people(em).find("person 99999999999"))).isEmpty();
  }

  @Test
  void names_are_erased_some_time_after_their_accounts_were_closed() {
    add(SAM);
    add(NAT);
    String sam = keyOf("sam");
    run(em -> AccessRows.accounts(em).remove("sam"));
    assertThat(all(em -> AccessRows.people(em).withoutAccount()))
        .extracting(Person::name)
        .containsExactly("sam");
    assertThat(erasedBefore(NOON, NOON)).as("it is noted first").isZero();
    assertThat(erasedBefore(NOON, NOON.plusSeconds(9))).as("its time is not over").isZero();
    assertThat(erasedBefore(NOON.plusSeconds(1), NOON.plusSeconds(9))).isEqualTo(1);
    assertThat(with(em -> AccessRows.people(em).find(sam)).orElseThrow().name()).isNull();
    assertThat(all(em -> AccessRows.people(em).withoutAccount())).isEmpty();
  }

  @Test
  void an_account_opened_again_stops_the_clock() {
    add(SAM);
    run(em -> AccessRows.accounts(em).remove("sam"));
    erasedBefore(NOON, NOON);
    add(SAM);
    assertThat(erasedBefore(NOON.plusSeconds(1), NOON.plusSeconds(9))).isZero();
    run(em -> AccessRows.accounts(em).remove("sam"));
    assertThat(erasedBefore(NOON.plusSeconds(1), NOON.plusSeconds(9))).as("noted anew").isZero();
  }

  private String keyOf(String name) {
    return with(em -> AccessRows.people(em).keyOf(name));
  }

  private int erasedBefore(Instant limit, Instant now) {
    return with(em -> AccessRows.people(em).eraseThoseWhoLeft(limit, now));
  }

  @Test
  void keys_come_newest_first_and_one_saved_again_is_replaced() {
    add(SAM);
    ApiKey old = key("1", "sam", 0);
    ApiKey fresh = key("2", "sam", 1);
    save(old);
    save(fresh);
    assertThat(all(em -> AccessRows.keys(em).of("sam"))).containsExactly(fresh, old);
    ApiKey ended =
        new ApiKey(
            old.sha256(), "sam", old.label(), old.issued(), old.expires(), Optional.of(NOON));
    save(ended);
    assertThat(one(em -> AccessRows.keys(em).find(old.sha256()))).contains(ended);
    assertThat(one(em -> AccessRows.keys(em).find("f".repeat(64)))).isEmpty();
  }

  private void add(Account account) {
    run(em -> AccessRows.accounts(em).add(account));
  }

  private void save(ApiKey key) {
    run(em -> AccessRows.keys(em).save(key));
  }

  private static ApiKey key(String digit, String account, int day) {
    var issued = NOON.plus(Duration.ofDays(day));
    return new ApiKey(
        digit.repeat(64),
        account,
        "nightly upload",
        issued,
        issued.plus(Duration.ofDays(90)),
        Optional.empty());
  }
}
