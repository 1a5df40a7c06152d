package org.waymark.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.waymark.access.FirstOperator;
import org.waymark.demonstration.Mark;
import org.waymark.demonstration.Premises;
import org.waymark.editions.Edition;
import org.waymark.editions.EditionShelf;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;

/** What happens before anything else: schema, folders, editions, and somebody to sign in. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class Start {
  private static final System.Logger CONSOLE = System.getLogger("waymark");
  private static final List<String> OURS = List.of("edition-2026-1.yaml");
  private static final String OUR_EDITION = "edition-2026-1";

  @Resource(lookup = "java:jboss/datasources/WaymarkDS")
  DataSource database;

  @Inject Settings settings;
  @Inject EditionShelf shelf;
  @Inject FirstOperator firstOperator;
  @Inject Premises premises;
  @Inject DemonstrationStart demonstration;

  @PostConstruct
  void start() {
    try {
      migrate();
      Optional<Mark> mark = premises.inspect(settings.demonstration());
      for (String folder : List.of("inbox", "editions")) {
        Files.createDirectories(settings.home().resolve(folder));
      }
      for (String name : OURS) {
        shelve(name, ours(name));
      }
      try (Stream<Path> files = Files.list(settings.home().resolve("editions"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          shelve(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
      }
      if (settings.demonstration()) {
        demonstration.start(mark, OUR_EDITION);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    }
    firstOperator
        .makeIfNobody()
        .ifPresent(
            password ->
                say(
                    "First start: sign in as \"%s\" with the one-time password %s"
                        .formatted(FirstOperator.NAME, password)));
    say("Data folder " + settings.home());
  }

  private void migrate() throws SQLException {
    try (Connection connection = database.getConnection()) {
      boolean h2 = connection.getMetaData().getDatabaseProductName().startsWith("H2");
      Flyway.configure()
          .dataSource(database)
          .defaultSchema(
              connection.getMetaData().storesUpperCaseIdentifiers() ? "WAYMARK" : "waymark")
          .createSchemas(true)
          .placeholders(Map.of("bytes", h2 ? "blob" : "bytea"))
          .load()
          .migrate();
    }
  }

  static byte[] ours(String name) throws IOException {
    try (InputStream in = Start.class.getResourceAsStream("/data-samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the application lacks " + name);
      }
      return in.readAllBytes();
    }
  }

  private void shelve(String name, byte[] content) {
    Checked<Edition> edition = shelf.shelve(name, content);
    for (Finding finding : edition.findings()) {
      say(
          "Edition file %s: %s. %s"
              .formatted(finding.place().words(), finding.problem(), finding.remedy()));
    }
    edition
        .value()
        .filter(e -> edition.acceptable())
        .ifPresent(e -> say("Edition %s (%s)".formatted(e.id(), e.title())));
  }

  private static void say(String line) {
    CONSOLE.log(System.Logger.Level.INFO, line);
  }
}
