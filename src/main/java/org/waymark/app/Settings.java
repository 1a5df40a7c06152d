package org.waymark.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that may be set from outside, by environment variables that begin with WAYMARK_; each
 * has a default. The names of the database are read by the server's configuration, and are listed
 * here so that a misspelt one is noticed.
 */
public record Settings(
    Path home,
    String bind,
    boolean tlsProxy,
    String contact,
    int intakeMegabytes,
    Duration quietFor,
    Duration lease,
    boolean demonstration) {

  private static final Set<String> KNOWN =
      Set.of(
          "WAYMARK_HOME",
          "WAYMARK_BIND",
          "WAYMARK_PORT",
          "WAYMARK_TLS_PROXY",
          "WAYMARK_CONTACT",
          "WAYMARK_INTAKE_MB",
          "WAYMARK_QUIET_SECONDS",
          "WAYMARK_LEASE_SECONDS",
          "WAYMARK_DEMO",
          "WAYMARK_DB_KIND",
          "WAYMARK_DB_URL",
          "WAYMARK_DB_USER",
          "WAYMARK_DB_PASSWORD");

  /**
   * Reads the settings. An unknown name, a value that is none, or an address others can reach
   * without TLS is an IllegalArgumentException whose message is the line to print.
   */
  public static Settings of(Map<String, String> environment) {
    var unknown = new TreeSet<String>();
    for (String name : environment.keySet()) {
      if (name.startsWith("WAYMARK_") && !KNOWN.contains(name)) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown settings %s; there are %s".formatted(unknown, new TreeSet<>(KNOWN)));
    }
    var settings =
        new Settings(
            Path.of(environment.getOrDefault("WAYMARK_HOME", "waymark-data")).toAbsolutePath(),
            environment.getOrDefault("WAYMARK_BIND", "127.0.0.1"),
            flag(environment, "WAYMARK_TLS_PROXY"),
            environment.getOrDefault("WAYMARK_CONTACT", "your Waymark operator"),
            number(environment, "WAYMARK_INTAKE_MB", 10, 1, 100),
            Duration.ofSeconds(number(environment, "WAYMARK_QUIET_SECONDS", 3, 0, 3600)),
            Duration.ofSeconds(number(environment, "WAYMARK_LEASE_SECONDS", 60, 5, 3600)),
            flag(environment, "WAYMARK_DEMO"));
    if (!settings.loopback() && !settings.tlsProxy) {
      throw new IllegalArgumentException(
          "WAYMARK_BIND=%s can be reached by others without TLS; put a TLS proxy in front and say"
                  .formatted(settings.bind)
              + " WAYMARK_TLS_PROXY=true, or leave it at 127.0.0.1");
    }
    return settings;
  }

  private boolean loopback() {
    return bind.startsWith("127.") || bind.equals("::1") || bind.equals("localhost");
  }

  private static boolean flag(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "%s is true or false, not \"%s\"".formatted(name, value));
    };
  }

  private static int number(
      Map<String, String> environment, String name, int usual, int least, int most) {
    String value = environment.getOrDefault(name, Integer.toString(usual));
    if (value.matches("\\d{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        "%s is a whole number from %d to %d, not \"%s\"".formatted(name, least, most, value));
  }
}
