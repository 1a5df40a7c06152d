package org.waymark.access;

import java.security.SecureRandom;

/** Passwords that people read off a screen once: 20 characters, no two of which look alike. */
public final class OneTimePassword {
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;

  private OneTimePassword() {}

  /** About 99 bits: 31 to the power of 20. */
  public static String from(SecureRandom random) {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(
            StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
        .toString();
  }
}
