package org.waymark.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
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
  private static final String OUR_EDITION = "edition-2026-1";
  private static final String EARLIER_EDITION = "edition-2025-1";

  /** The earlier one first, since the later one is held against it. */
  private static final List<String> OURS =
      List.of(EARLIER_EDITION + ".yaml", OUR_EDITION + ".yaml");

  @Inject Settings settings;
  @Inject Schema schema;
  @Inject EditionShelf shelf;
  @Inject FirstOperator firstOperator;
  @Inject Premises premises;
  @Inject DemonstrationStart demonstration;
  @Inject Health health;

  @PostConstruct
  void start() {
    try {
      schema.migrate();
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
    } catch (IllegalArgumentException e) {
      throw NoStart.because(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw NoStart.because("the data folder %s: %s".formatted(settings.home(), e), e);
    } catch (SQLException | FlywayException e) {
      throw NoStart.because("the database cannot be used: " + oneLine(e), e);
    }
    firstOperator
        .makeIfNobody()
        .ifPresent(
            password ->
                say(
                    "First start: sign in as \"%s\" with the one-time password %s"
                        .formatted(FirstOperator.NAME, password)));
    say("Data folder " + settings.home());
    health.started();
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

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
  }

  private static void say(String line) {
    CONSOLE.log(System.Logger.Level.INFO, line);
  }
}
