package org.waymark.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A migrated database of each kind, started once for all tests of the JVM. */
enum Database {
  H2 {
    @Override
    EntityManagerFactory start() {
      return onH2("jdbc:h2:mem:waymark;DB_CLOSE_DELAY=-1");
    }
  },
  POSTGRES {
    @Override
    EntityManagerFactory start() {
      try {
        // It ends with the JVM: the library adds a shutdown hook.
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return migrated(
            server.getPostgresDatabase(),
            "waymark",
            "bytea",
            server.getJdbcUrl("postgres", "postgres"),
            "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private volatile @Nullable EntityManagerFactory opened;

  abstract EntityManagerFactory start();

  synchronized EntityManagerFactory open() {
    EntityManagerFactory factory = opened;
    if (factory == null) {
      factory = start();
      opened = factory;
    }
    return factory;
  }

  /** One of a test's own. */
  static EntityManagerFactory onH2(String url) {
    var source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    return migrated(source, "WAYMARK", "blob", url, "sa");
  }

  private static EntityManagerFactory migrated(
      DataSource source, String schema, String bytes, String url, String user) {
    Flyway.configure()
        .dataSource(source)
        .defaultSchema(schema)
        .createSchemas(true)
        .placeholders(Map.of("bytes", bytes))
        .load()
        .migrate();
    return Persistence.createEntityManagerFactory(
        "waymark",
        Map.of(
            PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL",
            PersistenceUnitProperties.JTA_DATASOURCE, "",
            PersistenceUnitProperties.JDBC_URL, url,
            PersistenceUnitProperties.JDBC_USER, user,
            PersistenceUnitProperties.JDBC_PASSWORD, "",
            PersistenceUnitProperties.WEAVING, "false"));
  }
}
