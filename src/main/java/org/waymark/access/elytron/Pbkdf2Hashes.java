package org.waymark.access.elytron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.PasswordHashes;

/** PBKDF2 with HMAC-SHA512 and 210,000 iterations (OWASP's figure): about 200 ms a check. */
@ApplicationScoped
public class Pbkdf2Hashes implements PasswordHashes {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 210_000;
  private static final int BYTES = 32;

  private final @Nullable Pbkdf2PasswordHash hash;

  /** For the container's proxy only. */
  protected Pbkdf2Hashes() {
    this.hash = null;
  }

  @Inject
  public Pbkdf2Hashes(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
            "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
            "Pbkdf2PasswordHash.SaltSizeBytes", Integer.toString(BYTES),
            "Pbkdf2PasswordHash.KeySizeBytes", Integer.toString(BYTES)));
  }

  @Override
  public String hash(char[] password) {
    return real().generate(password);
  }

  @Override
  public boolean matches(char[] password, String hash) {
    return real().verify(password, hash);
  }

  /** Zeros in the form that the check reads: finding a password for them is as hard as for any. */
  @Override
  public String decoy() {
    String zeros = Base64.getEncoder().encodeToString(new byte[BYTES]);
    return "%s:%d:%s:%s".formatted(ALGORITHM, ITERATIONS, zeros, zeros);
  }

  private Pbkdf2PasswordHash real() {
    if (hash == null) {
      throw new IllegalStateException("the container's proxy was called");
    }
    return hash;
  }
}
