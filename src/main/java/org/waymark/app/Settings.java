package org.waymark.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that may be set from outside, by environment variables that begin with WAYMARK_; each
 * has a default. What the server's own configuration reads is checked here as well, so that a
 * misspelt name or a wrong value is told before the server fails by it.
 */
public record Settings(
    Path home,
    Database database,
    String bind,
    int port,
    boolean tlsProxy,
    String node,
    String contact,
    int intakeMegabytes,
    Duration quietFor,
    Duration lease,
    boolean demonstration,
    Retention retention) {

  /** Where the rows are. The password is the data source's alone and kept nowhere else. */
  public record Database(Kind kind, String url, String user) {
    /** The kinds of database there are drivers for. */
    public enum Kind {
      H2,
      POSTGRESQL
    }

    /** The address without parameters, which may hold a password. */
    public String shownUrl() {
      return url.split("[;?]", 2)[0];
    }
  }

  /**
   * How long is kept: files of returns, in months after their release; refused files, in months;
   * names of people, in years after their account was closed; lines of the audit trail, in months.
   */
  public record Retention(int filesMonths, int refusedMonths, int personsYears, int auditMonths) {}

  /** Of the H2 file, which is as safe as the data folder is. */
  static final String USUAL_PASSWORD = "waymark";

  private static final String LOOPBACK = "127(\\.\\d{1,3}){3}|::1|localhost";

  private static final Set<String> KNOWN =
      Set.of(
          "WAYMARK_HOME",
          "WAYMARK_BIND",
          "WAYMARK_PORT",
          "WAYMARK_TLS_PROXY",
          "WAYMARK_NODE",
          "WAYMARK_CONTACT",
          "WAYMARK_INTAKE_MB",
          "WAYMARK_QUIET_SECONDS",
          "WAYMARK_LEASE_SECONDS",
          "WAYMARK_DEMO",
          "WAYMARK_RETENTION_FILES_MONTHS",
          "WAYMARK_RETENTION_REFUSED_MONTHS",
          "WAYMARK_RETENTION_PERSONS_YEARS",
          "WAYMARK_RETENTION_AUDIT_MONTHS",
          "WAYMARK_DB_KIND",
          "WAYMARK_DB_URL",
          "WAYMARK_DB_USER",
          "WAYMARK_DB_PASSWORD");

  /**
   * Reads the settings, by the environment's names. An unknown name, a value that is none, or an
   * address others can reach without TLS is an IllegalArgumentException whose message is the line
   * to print.
   */
  public static Settings of(Map<String, String> given) {
    refuseUnknown(given);
    Path home = Path.of(text(given, "WAYMARK_HOME", "waymark-data", 500)).toAbsolutePath();
    var settings =
        new Settings(
            home,
            database(given, home),
            text(given, "WAYMARK_BIND", "127.0.0.1", 200),
            number(given, "WAYMARK_PORT", 8080, 1, 65535),
            flag(given, "WAYMARK_TLS_PROXY"),
            text(given, "WAYMARK_NODE", "waymark-1", 23),
            text(given, "WAYMARK_CONTACT", "your Waymark operator", 200),
            number(given, "WAYMARK_INTAKE_MB", 10, 1, 100),
            Duration.ofSeconds(number(given, "WAYMARK_QUIET_SECONDS", 3, 0, 3600)),
            Duration.ofSeconds(number(given, "WAYMARK_LEASE_SECONDS", 60, 5, 3600)),
            flag(given, "WAYMARK_DEMO"),
            new Retention(
                number(given, "WAYMARK_RETENTION_FILES_MONTHS", 84, 1, 600),
                number(given, "WAYMARK_RETENTION_REFUSED_MONTHS", 12, 1, 600),
                number(given, "WAYMARK_RETENTION_PERSONS_YEARS", 2, 1, 50),
                number(given, "WAYMARK_RETENTION_AUDIT_MONTHS", 84, 1, 600)));
    if (!settings.bind.matches(LOOPBACK) && !settings.tlsProxy) {
      throw new IllegalArgumentException(
          "WAYMARK_BIND=%s can be reached by others without TLS; put a TLS proxy in front and say"
                  .formatted(settings.bind)
              + " WAYMARK_TLS_PROXY=true, or leave it at 127.0.0.1");
    }
    return settings;
  }

  /** The names of all settings, as the environment has them ("WAYMARK_HOME"). */
  static Set<String> names() {
    return KNOWN;
  }

  /** The setting's name for a system property's ("waymark.home"). */
  static String nameOf(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static void refuseUnknown(Map<String, String> given) {
    var unknown = new TreeSet<String>();
    for (String name : given.keySet()) {
      if (name.startsWith("WAYMARK_") && !KNOWN.contains(name)) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown settings %s; there are %s".formatted(unknown, new TreeSet<>(KNOWN)));
    }
  }

  private static Database database(Map<String, String> given, Path home) {
    String name = text(given, "WAYMARK_DB_KIND", "h2", 20);
    Database.Kind kind =
        switch (name) {
          case "h2" -> Database.Kind.H2;
          case "postgresql" -> Database.Kind.POSTGRESQL;
          default ->
              throw new IllegalArgumentException(
                  "WAYMARK_DB_KIND is h2 or postgresql, not \"%s\"".formatted(name));
        };
    String ours =
        "jdbc:h2:file:"
            + home.resolve("db/waymark")
            + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    String url = text(given, "WAYMARK_DB_URL", ours, 1000);
    if (!url.startsWith("jdbc:" + name + ":")) {
      throw new IllegalArgumentException(
          "WAYMARK_DB_KIND=%s needs a WAYMARK_DB_URL that begins with jdbc:%s:"
              .formatted(name, name));
    }
    return new Database(kind, url, text(given, "WAYMARK_DB_USER", "waymark", 100));
  }

  private static String text(Map<String, String> given, String name, String usual, int longest) {
    String value = given.getOrDefault(name, usual);
    if (value.isBlank() || value.length() > longest) {
      throw new IllegalArgumentException(
          "%s has 1 to %d characters; leave it out for \"%s\"".formatted(name, longest, usual));
    }
    return value;
  }

  private static boolean flag(Map<String, String> given, String name) {
    String value = given.getOrDefault(name, "false");
    if (!List.of("true", "false").contains(value)) {
      throw new IllegalArgumentException("%s is true or false, not \"%s\"".formatted(name, value));
    }
    return value.equals("true");
  }

  private static int number(
      Map<String, String> given, String name, int usual, int least, int most) {
    String value = given.getOrDefault(name, Integer.toString(usual));
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
