package org.waymark;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.architecture.House;
import org.waymark.architecture.Lengths;

/**
 * The house as it is built. Each rule is also asked of the samples that break it, so that a slip in
 * the rule cannot turn it off.
 */
class ArchitectureTest {
  /** Which room uses which: exactly these, no more and no fewer. */
  private static final Map<String, Set<String>> MAP =
      Map.ofEntries(
          entry("findings", Set.of()),
          entry("calendar", Set.of()),
          entry("statistics", Set.of()),
          entry("organisations", Set.of("calendar", "findings")),
          entry("editions", Set.of("calendar", "findings", "organisations")),
          entry("returns", Set.of("calendar", "editions", "findings", "organisations")),
          entry(
              "validation",
              Set.of("calendar", "editions", "findings", "organisations", "returns", "statistics")),
          entry(
              "scoring", Set.of("calendar", "editions", "organisations", "returns", "statistics")),
          entry(
              "benchmarking",
              Set.of(
                  "calendar",
                  "editions",
                  "organisations",
                  "returns",
                  "scoring",
                  "statistics",
                  "validation")),
          entry(
              "advice",
              Set.of(
                  "benchmarking",
                  "calendar",
                  "editions",
                  "organisations",
                  "returns",
                  "scoring",
                  "statistics")),
          entry(
              "reporting",
              Set.of(
                  "advice",
                  "benchmarking",
                  "calendar",
                  "editions",
                  "organisations",
                  "returns",
                  "scoring",
                  "statistics")),
          entry("access", Set.of("findings", "organisations")),
          entry(
              "distribution",
              Set.of("access", "benchmarking", "calendar", "operations", "reporting", "returns")),
          entry("operations", Set.of("findings")),
          entry(
              "demonstration",
              Set.of(
                  "access",
                  "advice",
                  "benchmarking",
                  "calendar",
                  "distribution",
                  "editions",
                  "findings",
                  "organisations",
                  "reporting",
                  "returns",
                  "scoring",
                  "statistics",
                  "validation")),
          // The edges and the wiring.
          entry(
              "batch",
              Set.of(
                  "advice",
                  "benchmarking",
                  "calendar",
                  "distribution",
                  "findings",
                  "operations",
                  "organisations",
                  "reporting",
                  "returns",
                  "scoring",
                  "validation")),
          entry(
              "web",
              Set.of(
                  "access",
                  "advice",
                  "benchmarking",
                  "calendar",
                  "distribution",
                  "editions",
                  "findings",
                  "operations",
                  "organisations",
                  "reporting",
                  "returns",
                  "scoring",
                  "statistics",
                  "validation")),
          entry(
              "app",
              Set.of(
                  "access",
                  "advice",
                  "benchmarking",
                  "calendar",
                  "demonstration",
                  "distribution",
                  "editions",
                  "findings",
                  "operations",
                  "organisations",
                  "reporting",
                  "returns",
                  "scoring",
                  "validation",
                  "web")));

  /** Rooms whose subpackages are parts; those of all others are hidden technology. */
  private static final Set<String> EDGES = Set.of("batch", "web", "app");

  /** Technology that another technology of the same room may use. */
  private static final Map<String, Set<String>> SIBLINGS =
      Map.of("reporting.jasper", Set.of("reporting.charts", "reporting.pdf"));

  /** What every room's own package may know beside the house. */
  private static final Set<String> PLAIN =
      Set.of(
          "java",
          "org.apache.commons.codec.digest",
          "org.jspecify.annotations",
          "jakarta.inject",
          "jakarta.enterprise");

  /** Libraries that are a room's subject and no technology to hide. */
  private static final Map<String, Set<String>> SUBJECTS =
      Map.of(
          "statistics",
          Set.of(
              "org.apache.commons.statistics",
              "org.apache.commons.numbers.core",
              "org.apache.commons.rng",
              "org.apache.commons.math3.random"),
          "reporting",
          Set.of("org.apache.commons.csv"));

  /** Long files, each for a reason: this one is the data of one whole quarter, told in order. */
  private static final Set<String> LONG = Set.of("Fixtures.java");

  private static final House HOUSE =
      new House(
          "org.waymark",
          EDGES,
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.waymark"));

  private static final String SAMPLES = "org.waymark.architecture.samples";
  private static final House BROKEN =
      new House(SAMPLES, EDGES, new ClassFileImporter().importPackages(SAMPLES));

  @Test
  void the_map_and_the_code_agree_in_both_directions() {
    assertThat(HOUSE.unlike(MAP)).isEmpty();
    assertThat(
            BROKEN.unlike(
                Map.of(
                    "alpha", Set.of("beta", "web"),
                    "beta", Set.of(),
                    "cellar", Set.of(),
                    "app", Set.of(),
                    "web", Set.of("app", "batch"))))
        .containsExactlyInAnyOrder(
            "alpha may use web and does not",
            "beta uses alpha, which the map lacks",
            "batch is a room that the map lacks",
            "cellar is on the map and no room");
  }

  @Test
  void there_is_no_circle_of_rooms() {
    assertThat(HOUSE.circles()).isEmpty();
    assertThat(BROKEN.circles()).containsExactly("alpha is in a circle", "beta is in a circle");
  }

  @Test
  void nobody_uses_the_wiring() {
    assertThat(HOUSE.usersOf("app", HOUSE.rooms())).isEmpty();
    assertThat(BROKEN.usersOf("app", BROKEN.rooms()))
        .containsExactly(SAMPLES + ".web.Page uses " + SAMPLES + ".app.Wires");
  }

  @Test
  void pages_start_jobs_through_the_port_only() {
    assertThat(HOUSE.usersOf("batch", Set.of("web"))).isEmpty();
    assertThat(BROKEN.usersOf("batch", Set.of("web")))
        .containsExactly(SAMPLES + ".web.Page uses " + SAMPLES + ".batch.Step");
  }

  @Test
  void technology_is_hidden_in_its_subpackage() {
    assertThat(HOUSE.unhidden(SIBLINGS)).isEmpty();
    assertThat(BROKEN.unhidden(Map.of("alpha.jpa", Set.of("alpha.poi"))))
        .containsExactlyInAnyOrder(
            SAMPLES + ".beta.Prying uses " + SAMPLES + ".alpha.jpa.AlphaRows",
            "alpha.jpa may use alpha.poi and does not");
  }

  @Test
  void a_rooms_own_package_is_free_of_technology() {
    assertThat(HOUSE.technical(PLAIN, SUBJECTS)).isEmpty();
    assertThat(BROKEN.technical(PLAIN, SUBJECTS))
        .containsExactly(SAMPLES + ".beta.Technical knows jakarta.persistence");
    assertThat(BROKEN.technical(PLAIN, Map.of("beta", Set.of("jakarta.persistence")))).isEmpty();
  }

  @Test
  void time_and_chance_come_from_the_wiring() {
    assertThat(HOUSE.restless("app")).isEmpty();
    String restless = SAMPLES + ".beta.Restless calls ";
    assertThat(BROKEN.restless("app"))
        .containsExactlyInAnyOrder(
            restless + "java.time.Instant.now",
            restless + "java.time.Clock.systemUTC",
            restless + "java.security.SecureRandom.<init>",
            restless + "java.util.Random.<init>");
    assertThat(BROKEN.restless("beta")).isEmpty();
  }

  @Test
  void names_come_from_the_domain() {
    assertThat(HOUSE.misnamed()).isEmpty();
    Set<String> misnamed = new TreeSet<>();
    for (String end : Set.of("Impl", "Service", "Manager", "Helper", "Util", "Utils", "Dto")) {
      misnamed.add(SAMPLES + ".beta.Misnamed$Thing" + end);
    }
    assertThat(BROKEN.misnamed()).isEqualTo(misnamed);
  }

  @Test
  void files_are_short(@TempDir Path folder) throws IOException {
    assertThat(Lengths.tooLong(Path.of("src"), LONG)).isEmpty();
    Files.writeString(folder.resolve("Short.java"), "// a line\n".repeat(300));
    Files.writeString(folder.resolve("Long.java"), "// a line\n".repeat(301));
    assertThat(Lengths.tooLong(folder, Set.of())).containsExactly("Long.java has 301 lines");
    assertThat(Lengths.tooLong(folder, Set.of("Long.java"))).isEmpty();
    assertThat(Lengths.tooLong(folder, Set.of("Long.java", "Short.java")))
        .containsExactly("Short.java has 300 lines");
  }
}
