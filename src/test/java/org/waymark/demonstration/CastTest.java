package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.waymark.access.Account;
import org.waymark.access.MemoryAccounts;
import org.waymark.access.PasswordHashes;
import org.waymark.access.Role;
import org.waymark.access.Scope;
import org.waymark.organisations.Organisation;

class CastTest {
  private final MemoryAccounts accounts = new MemoryAccounts();
  private final Cast cast = new Cast(accounts, new PlainHashes(), new SecureRandom());

  @Test
  void there_is_an_account_for_every_role_with_one_password_that_need_not_be_changed() {
    String password = cast.admit();
    assertThat(accounts.all()).extracting(Account::role).contains(Role.values());
    assertThat(accounts.all()).allMatch(a -> a.hash().equals("hash of " + password));
    assertThat(accounts.all()).noneMatch(Account::mustChangePassword);
    assertThat(password).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void the_next_start_gives_a_new_password_and_no_second_accounts() {
    String before = cast.admit();
    int many = accounts.all().size();
    String after = cast.admit();
    assertThat(after).isNotEqualTo(before);
    assertThat(accounts.all()).hasSize(many);
    assertThat(accounts.all()).allMatch(a -> a.hash().equals("hash of " + after));
  }

  @Test
  void accounts_that_others_opened_keep_their_passwords() {
    accounts.add(Account.opened("guest", "own", Role.REGULATOR, new Scope.Everywhere()));
    cast.admit();
    assertThat(accounts.find("guest")).map(Account::hash).contains("own");
  }

  @Test
  void everybody_acts_for_an_organisation_or_board_of_the_register() {
    for (Cast.Part part : Cast.PARTS) {
      if (!part.code().isEmpty()) {
        assertThat(Invented.REGISTER)
            .extracting(Organisation::code)
            .anyMatch(code -> code.value().equals(part.code()));
      }
    }
  }

  private static final class PlainHashes implements PasswordHashes {
    @Override
    public String hash(char[] password) {
      return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean matches(char[] password, String hash) {
      return hash.equals(hash(password));
    }

    @Override
    public String decoy() {
      return "none";
    }
  }
}
