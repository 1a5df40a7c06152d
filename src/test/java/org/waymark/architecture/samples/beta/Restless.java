package org.waymark.architecture.samples.beta;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

final class Restless {
  private Restless() {}

  static Object now() {
    return Instant.now();
  }

  static Object clock() {
    return Clock.systemUTC();
  }

  static Object secure() {
    return new SecureRandom();
  }

  static Object random() {
    return new Random(1);
  }

  static Object inOrder(Clock clock) {
    return Instant.now(clock);
  }
}
