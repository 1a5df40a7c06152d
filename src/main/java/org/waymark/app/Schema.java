package org.waymark.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
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
@Dependent
@SuppressWarnings("NullAway.Init")
class Schema {
  @Resource(lookup = "java:jboss/datasources/WaymarkDS")
  DataSource database;

  /** The version that the database has, and the newest one that this program knows. */
  record Versions(MigrationVersion applied, MigrationVersion known) {}

  /** Brings it up to date; one that a newer program made may mean what this one would spoil. */
  void migrate() throws SQLException {
    Flyway flyway = flyway();
    Versions versions = versions(flyway);
    if (versions.applied.compareTo(versions.known) > 0) {
      throw NoStart.because(
          "the database was made by a newer Waymark (its schema is %s, this one knows %s); start that one"
              .formatted(versions.applied, versions.known),
          null);
    }
    flyway.migrate();
  }

  Versions versions() throws SQLException {
    return versions(flyway());
  }

  private static Versions versions(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    return new Versions(
        newest(all, m -> m.getState().isApplied()), newest(all, m -> m.getState().isResolved()));
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
          .defaultSchema(about.storesUpperCaseIdentifiers() ? "WAYMARK" : "waymark")
          .createSchemas(true)
          .placeholders(
              Map.of("bytes", about.getDatabaseProductName().startsWith("H2") ? "blob" : "bytea"))
          .load();
    }
  }
}
