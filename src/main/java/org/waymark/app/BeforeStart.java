package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the start script asks before it starts the server: whether the settings are right, and
 * whether data folder, database and ports can be used. If not, it says so in one line and ends with
 * 1, where the server would fail piece by piece and stay up.
 */
final class BeforeStart {
  private static final int PATIENCE_SECONDS = 10;
  private static final int H2_IN_USE = 90020;
  private static final int H2_NOT_YET_MADE = 90146;
  private static final String H2_ONLY_LOOKING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

  private BeforeStart() {}

  /** The arguments are the server's; of interest are those like -Dwaymark.home=/srv/waymark. */
  public static void main(String[] arguments) {
    try {
      Map<String, String> given = given(System.getenv(), arguments);
      Settings settings = Settings.of(given);
      Ports.requireFree(settings, arguments);
      Files.createDirectories(settings.home());
      connect(
          settings.database(), given.getOrDefault("WAYMARK_DB_PASSWORD", Settings.USUAL_PASSWORD));
    } catch (IllegalArgumentException e) {
      end(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      end("the data folder cannot be made: " + e);
    }
  }

  static Map<String, String> given(Map<String, String> environment, String... arguments) {
    Map<String, String> given = new TreeMap<>(environment);
    for (String argument : arguments) {
      if (argument.startsWith("-Dwaymark.")) {
        String[] parts = argument.substring(2).split("=", 2);
        String value = parts.length > 1 ? parts[1] : "";
        if (parts[0].equals("waymark.home") && !Path.of(value).isAbsolute()) {
          throw new IllegalArgumentException(
              "-Dwaymark.home names a whole path, not \"%s\"; WAYMARK_HOME may be relative"
                  .formatted(value));
        }
        given.put(Settings.nameOf(parts[0]), value);
      }
    }
    return given;
  }

  /** An H2 file is only looked at: to open and close it would rewrite it at every start. */
  static void connect(Settings.Database database, String password) {
    DriverManager.setLoginTimeout(PATIENCE_SECONDS);
    boolean file = database.kind() == Settings.Database.Kind.H2;
    String url = file ? database.url() + H2_ONLY_LOOKING : database.url();
    try (Connection connection = DriverManager.getConnection(url, database.user(), password)) {
      connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      if (file && e.getErrorCode() == H2_NOT_YET_MADE) {
        return;
      }
      if (file && e.getErrorCode() == H2_IN_USE) {
        throw new IllegalArgumentException(
            "another program has the database %s open; stop it first"
                .formatted(database.shownUrl()));
      }
      throw new IllegalArgumentException(
          "the database %s cannot be reached by user \"%s\": %s"
              .formatted(database.shownUrl(), database.user(), firstLine(e)));
    }
  }

  private static String firstLine(SQLException e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getSQLState())
        .lines()
        .findFirst()
        .orElse("");
  }

  private static void end(String reason) {
    System.err.println("Waymark does not start: " + reason);
    System.exit(1);
  }
}
