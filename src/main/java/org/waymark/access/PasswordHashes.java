package org.waymark.access;

/** Slow salted hashes of passwords; the parameters are part of the text. */
public interface PasswordHashes {
  String hash(char[] password);

  boolean matches(char[] password, String hash);

  /** A hash that no password fits and that costs as much to try as a real one. */
  String decoy();
}
