package org.waymark.access;

/** Hashes that anybody can read, and that count how often one was tried. */
final class CountedHashes implements PasswordHashes {
  int tries;

  @Override
  public String hash(char[] password) {
    return "hash of " + new String(password);
  }

  @Override
  public boolean matches(char[] password, String hash) {
    tries++;
    return hash(password).equals(hash);
  }

  @Override
  public String decoy() {
    return "decoy";
  }
}
