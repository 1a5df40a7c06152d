package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** By the MicroProfile Config that the server has. */
class GivenSettingsTest {
  @Test
  void the_environment_is_read_as_it_is_written() {
    assertThat(
            GivenSettings.in(
                config(
                    Map.of(
                        "WAYMARK_TLS_PROXY", "true",
                        "WAYMARK_CONTACT", "ask ${nobody}, room 1",
                        "PATH", "/bin"),
                    Map.of())))
        .isEqualTo(Map.of("WAYMARK_TLS_PROXY", "true", "WAYMARK_CONTACT", "ask ${nobody}, room 1"));
  }

  @Test
  void a_system_property_goes_before_the_environment() {
    assertThat(
            GivenSettings.in(
                config(
                    Map.of("WAYMARK_HOME", "/environment", "WAYMARK_PORT", "1"),
                    Map.of("waymark.home", "/property", "waymark.lease.seconds", "9"))))
        .isEqualTo(
            Map.of(
                "WAYMARK_HOME", "/property",
                "WAYMARK_PORT", "1",
                "WAYMARK_LEASE_SECONDS", "9"));
  }

  @Test
  void an_unknown_name_of_the_environment_is_seen_and_a_property_of_the_servers_is_left_to_it() {
    assertThat(
            GivenSettings.in(
                config(
                    Map.of("WAYMARK_HOMES", "/srv"), Map.of("waymark.deployments", "/srv/wars"))))
        .isEqualTo(Map.of("WAYMARK_HOMES", "/srv"));
  }

  @Test
  void an_empty_value_is_not_taken_for_none() {
    assertThat(GivenSettings.in(config(Map.of("WAYMARK_CONTACT", ""), Map.of())))
        .isEqualTo(Map.of("WAYMARK_CONTACT", ""));
  }

  private static Config config(Map<String, String> environment, Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(
            new EnvConfigSource(environment, 300),
            new PropertiesConfigSource(properties, "system properties", 400))
        .build();
  }
}
