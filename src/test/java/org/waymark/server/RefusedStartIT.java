package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server as a process of its own, where something is wrong: one line, a code, no server. */
class RefusedStartIT {
  private static final Duration PROMPTLY = Duration.ofSeconds(20);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "WAYMARK_HOMES, /srv, unknown settings [WAYMARK_HOMES]; there are [WAYMARK_BIND",
    "WAYMARK_INTAKE_MB, ten, 'WAYMARK_INTAKE_MB is a whole number from 1 to 100, not \"ten\"'",
    "WAYMARK_BIND, 0.0.0.0, WAYMARK_BIND=0.0.0.0 can be reached by others without TLS",
    "WAYMARK_DB_KIND, oracle, WAYMARK_DB_KIND is h2 or postgresql",
    "WAYMARK_DB_URL, jdbc:h2:tcp://127.0.0.1:1/x, the database jdbc:h2:tcp://127.0.0.1:1/x cannot be reached",
  })
  void a_wrong_setting_is_told_in_one_line_before_anything_starts(
      String name, String value, String line) {
    Instant begun = Instant.now();
    try (ServerProcess server = ServerProcess.start(folder, Map.of(name, value))) {
      assertThat(server.awaitEnd()).isEqualTo(1);
      assertThat(Duration.between(begun, Instant.now())).isLessThan(PROMPTLY);
      assertThat(server.console())
          .singleElement()
          .asString()
          .startsWith("Waymark does not start: " + line);
    }
  }

  /** Only the application itself knows its schema, so that this takes a start of the server. */
  @Test
  @Tag("full")
  void a_database_of_a_newer_program_is_left_alone() throws Exception {
    String url = "jdbc:h2:file:" + ServerProcess.home(folder).resolve("db/waymark");
    Flyway.configure()
        .dataSource(url, "waymark", "waymark")
        .defaultSchema("WAYMARK")
        .createSchemas(true)
        .placeholders(Map.of("bytes", "blob"))
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url, "waymark", "waymark");
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into \"WAYMARK\".\"flyway_schema_history\""
              + " values (99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'x', now(), 1, true)");
    }
    try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
      server.awaitSaid(
          "Waymark does not start: the database was made by a newer Waymark \\(its schema is 99,",
          Duration.ofSeconds(120));
      assertThat(server.awaitEnd()).isEqualTo(1);
      assertThat(server.console()).noneMatch(l -> l.startsWith("\tat "));
    }
  }
}
