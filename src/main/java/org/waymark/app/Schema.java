package org.waymark.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The database's schema, which Flyway brings to the newest version that this program knows. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class Schema {
  private static final int PATIENCE_SECONDS = 5;

  @Resource(lookup = "java:jboss/datasources/WaymarkDS")
  DataSource database;

  private volatile MigrationVersion known = MigrationVersion.EMPTY;

  /** The version that the database has, and the newest one that this program knows. */
  record Versions(MigrationVersion applied, MigrationVersion known) {}

  /** Brings it up to date; one that a newer program made may mean what this one would spoil. */
  void migrate() throws SQLException {
    Flyway flyway = flyway();
    MigrationInfo[] all = flyway.info().all();
    known = newest(all, m -> m.getState().isResolved());
    MigrationVersion applied = newest(all, m -> m.getState().isApplied());
    if (applied.compareTo(known) > 0) {
      throw NoStart.because(
          "the database was made by a newer Waymark (its schema is %s, this one knows %s); start that one"
              .formatted(applied, known),
          null);
    }
    flyway.migrate();
  }

  /** Whether the database answers at all. */
  boolean answers() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    }
  }

  /** Asks the database, without Flyway, which would look through all its migrations again. */
  Versions versions() throws SQLException {
    MigrationVersion applied = MigrationVersion.EMPTY;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\" from \"%s\".\"flyway_schema_history\" where \"success\""
                    .formatted(name(connection.getMetaData())))) {
      while (rows.next()) {
        String version = rows.getString(1);
        if (version != null && applied.compareTo(MigrationVersion.fromVersion(version)) < 0) {
          applied = MigrationVersion.fromVersion(version);
        }
      }
    }
    return new Versions(applied, known);
  }

  private static MigrationVersion newest(MigrationInfo[] all, Predicate<MigrationInfo> which) {
    return Arrays.stream(all)
        .filter(which)
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(MigrationVersion.EMPTY);
  }

  private Flyway flyway() throws SQLException {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      return Flyway.configure()
          .dataSource(database)
          .defaultSchema(name(about))
          .createSchemas(true)
          .placeholders(
              Map.of("bytes", about.getDatabaseProductName().startsWith("H2") ? "blob" : "bytea"))
          .load();
    }
  }

  private static String name(DatabaseMetaData about) throws SQLException {
    return about.storesUpperCaseIdentifiers() ? "WAYMARK" : "waymark";
  }
}
