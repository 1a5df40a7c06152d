package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL: the same server, told so by its environment alone. */
@Tag("full")
class KillAndRestartOnPostgresIT extends KillAndRestartContract {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database undisturbed");
      statement.execute("create database killed");
      statement.execute("create database shared");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void of_two_servers_one_fires_a_schedule_and_the_other_goes_on_when_it_is_killed()
      throws IOException {
    FilledReturns returns = FilledReturns.of(ORGANISATIONS, OPEN);
    Map<String, String> settings = new HashMap<>(settings("shared"));
    settings.put("WAYMARK_HOME", folder.resolve("home of both").toString());
    Path first = Files.createDirectories(folder.resolve("first"));
    Path second = Files.createDirectories(folder.resolve("second"));
    KeptRows rows = rows("shared", first);
    try (var one = Service.start(first, OPEN.id(), settings)) {
      Service.copyKeys(first, second);
      try (var two = Service.start(second, OPEN.id(), settings)) {
        one.begin(returns, OPEN, folder.resolve("home of both"));
        two.everySecond("take-in");
        one.awaitEnd("take-in-returns");
        assertThat(rows.rows("select jobname from job_instance"))
            .as("both looked every second, and one run was enough")
            .containsExactly("take-in-returns");

        one.start("score-quarter");
        two.awaitEnd("score-quarter");
        two.save(CLOSED);
        one.start("publish-quarter");
        one.killOnce(() -> two.documents() >= 3);
        assertThat(rows.newestState("publish-quarter")).isEqualTo("STARTED");
        two.awaitEnd("publish-quarter");
        assertThat(rows.all().get("publications")).containsExactly("2027-28-q1 1 PREPARED");
        assertThat(rows.all().get("documents"))
            .doesNotHaveDuplicates()
            .hasSizeGreaterThan(ORGANISATIONS / 2);
      }
    }
  }

  @Override
  Map<String, String> settings(String database) {
    return Map.of(
        "WAYMARK_QUIET_SECONDS", "0",
        "WAYMARK_LEASE_SECONDS", "5",
        "WAYMARK_DB_KIND", "postgresql",
        "WAYMARK_DB_URL", postgres.getJdbcUrl("postgres", database),
        "WAYMARK_DB_USER", "postgres",
        "WAYMARK_DB_PASSWORD", "postgres");
  }

  @Override
  KeptRows rows(String database, Path home) {
    return new KeptRows(postgres.getJdbcUrl("postgres", database), "postgres", "postgres");
  }
}
