package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Settings USUAL = Settings.of(Map.of("PATH", "/usr/bin"));

  /** Every setting there is, each unlike its default. */
  private static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("WAYMARK_HOME", "/srv/waymark"),
          Map.entry("WAYMARK_BIND", "10.1.2.3"),
          Map.entry("WAYMARK_PORT", "80"),
          Map.entry("WAYMARK_TLS_PROXY", "true"),
          Map.entry("WAYMARK_NODE", "north"),
          Map.entry("WAYMARK_CONTACT", "the desk"),
          Map.entry("WAYMARK_INTAKE_MB", "20"),
          Map.entry("WAYMARK_QUIET_SECONDS", "0"),
          Map.entry("WAYMARK_LEASE_SECONDS", "5"),
          Map.entry("WAYMARK_DEMO", "true"),
          Map.entry("WAYMARK_RETENTION_FILES_MONTHS", "36"),
          Map.entry("WAYMARK_RETENTION_REFUSED_MONTHS", "1"),
          Map.entry("WAYMARK_RETENTION_PERSONS_YEARS", "10"),
          Map.entry("WAYMARK_RETENTION_AUDIT_MONTHS", "24"),
          Map.entry("WAYMARK_DB_KIND", "postgresql"),
          Map.entry("WAYMARK_DB_URL", "jdbc:postgresql://db/waymark?sslmode=require"),
          Map.entry("WAYMARK_DB_USER", "ann"),
          Map.entry("WAYMARK_DB_PASSWORD", "nobody sees this"));

  @Test
  void every_setting_has_a_default() {
    Path home = Path.of("waymark-data").toAbsolutePath();
    assertThat(USUAL)
        .isEqualTo(
            new Settings(
                home,
                new Settings.Database(
                    Settings.Database.Kind.H2,
                    "jdbc:h2:file:"
                        + home
                        + "/db/waymark;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                    "waymark"),
                "127.0.0.1",
                8080,
                false,
                "waymark-1",
                "your Waymark operator",
                10,
                Duration.ofSeconds(3),
                Duration.ofSeconds(60),
                false,
                new Settings.Retention(84, 12, 2, 84)));
  }

  @Test
  void every_setting_can_be_set() throws ReflectiveOperationException {
    Settings set = Settings.of(ALL);
    assertThat(set)
        .isEqualTo(
            new Settings(
                Path.of("/srv/waymark"),
                new Settings.Database(
                    Settings.Database.Kind.POSTGRESQL,
                    "jdbc:postgresql://db/waymark?sslmode=require",
                    "ann"),
                "10.1.2.3",
                80,
                true,
                "north",
                "the desk",
                20,
                Duration.ZERO,
                Duration.ofSeconds(5),
                true,
                new Settings.Retention(36, 1, 10, 24)));
    assertThat(ALL.keySet()).isEqualTo(Settings.names());
    for (RecordComponent component : Settings.class.getRecordComponents()) {
      Object before = component.getAccessor().invoke(USUAL);
      assertThat(component.getAccessor().invoke(set)).as(component.getName()).isNotEqualTo(before);
    }
    assertThat(set.toString()).doesNotContain("nobody sees this");
  }

  /** The server's configuration reads some itself: what it takes for usual must be the same. */
  @Test
  void the_server_and_the_program_have_the_same_defaults() throws Exception {
    String script = Files.readString(Path.of("wildfly-config/scripts/configure.cli"));
    var there = new TreeMap<String, String>();
    Pattern.compile("\\$\\{(waymark\\.[a-z.]+):((?:[^{}$]|\\$\\{(?:[^{}$]|\\$\\{[^{}]*})*})*)}")
        .matcher(script)
        .results()
        .forEach(m -> there.put(Settings.nameOf(m.group(1)), m.group(2)));
    there.remove("WAYMARK_DEPLOYMENTS");
    assertThat(there)
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "WAYMARK_BIND",
                    USUAL.bind(),
                    "WAYMARK_PORT",
                    Integer.toString(USUAL.port()),
                    "WAYMARK_TLS_PROXY",
                    Boolean.toString(USUAL.tlsProxy()),
                    "WAYMARK_NODE",
                    USUAL.node(),
                    "WAYMARK_DB_KIND",
                    "h2",
                    "WAYMARK_DB_URL",
                    USUAL
                        .database()
                        .url()
                        .replace(
                            USUAL.home().toString(), "${waymark.home:${user.dir}/waymark-data}"),
                    "WAYMARK_DB_USER",
                    USUAL.database().user(),
                    "WAYMARK_DB_PASSWORD",
                    Settings.USUAL_PASSWORD)));
    assertThat(Settings.names()).containsAll(there.keySet());
  }

  @Test
  void an_unknown_setting_is_named_and_the_known_ones_are_listed() {
    assertThatThrownBy(() -> Settings.of(Map.of("WAYMARK_HOMES", "/srv")))
        .hasMessage(
            "unknown settings [WAYMARK_HOMES]; there are "
                + new TreeSet<>(Settings.names())
                    .stream().collect(Collectors.joining(", ", "[", "]")));
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0", "10.1.2.3", "::", "example.org", "127.0.0.1.example.org"})
  void an_address_that_others_reach_needs_a_declared_tls_proxy(String address) {
    assertThatThrownBy(() -> Settings.of(Map.of("WAYMARK_BIND", address)))
        .hasMessageContaining("WAYMARK_BIND=" + address)
        .hasMessageContaining("WAYMARK_TLS_PROXY=true");
    assertThat(Settings.of(Map.of("WAYMARK_BIND", address, "WAYMARK_TLS_PROXY", "true")).bind())
        .isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "127.1.2.3", "::1", "localhost"})
  void loopback_needs_no_tls(String address) {
    assertThat(Settings.of(Map.of("WAYMARK_BIND", address)).bind()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WAYMARK_INTAKE_MB     | 0      | WAYMARK_INTAKE_MB is a whole number from 1 to 100, not "0"
          WAYMARK_INTAKE_MB     | 101    | WAYMARK_INTAKE_MB is a whole number from 1 to 100, not "101"
          WAYMARK_INTAKE_MB     | ten    | WAYMARK_INTAKE_MB is a whole number from 1 to 100, not "ten"
          WAYMARK_QUIET_SECONDS | -1     | WAYMARK_QUIET_SECONDS is a whole number from 0 to 3600, not "-1"
          WAYMARK_LEASE_SECONDS | 4      | WAYMARK_LEASE_SECONDS is a whole number from 5 to 3600, not "4"
          WAYMARK_PORT          | 65536  | WAYMARK_PORT is a whole number from 1 to 65535, not "65536"
          WAYMARK_TLS_PROXY     | yes    | WAYMARK_TLS_PROXY is true or false, not "yes"
          WAYMARK_CONTACT       | ''     | WAYMARK_CONTACT has 1 to 200 characters; leave it out for "your Waymark operator"
          WAYMARK_NODE          | a-name-of-24-characters. | WAYMARK_NODE has 1 to 23 characters; leave it out for "waymark-1"
          WAYMARK_DB_KIND       | oracle | WAYMARK_DB_KIND is h2 or postgresql, not "oracle"
          WAYMARK_DB_KIND       | postgresql | WAYMARK_DB_KIND=postgresql needs a WAYMARK_DB_URL that begins with jdbc:postgresql:
          WAYMARK_DB_URL        | jdbc:postgresql://db/w | WAYMARK_DB_KIND=h2 needs a WAYMARK_DB_URL that begins with jdbc:h2:
          """)
  void a_value_that_is_none_is_told_with_the_rule(String name, String value, String line) {
    assertThatThrownBy(() -> Settings.of(Map.of(name, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(line);
  }

  @Test
  void an_address_is_shown_without_its_parameters() {
    assertThat(Settings.of(ALL).database().shownUrl()).isEqualTo("jdbc:postgresql://db/waymark");
    assertThat(USUAL.database().shownUrl()).doesNotContain(";").endsWith("/db/waymark");
  }
}
