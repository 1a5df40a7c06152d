package org.waymark.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

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
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
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
