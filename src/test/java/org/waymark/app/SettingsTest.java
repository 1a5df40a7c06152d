package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void every_setting_has_a_default() {
    assertThat(Settings.of(Map.of("PATH", "/usr/bin")))
        .isEqualTo(
            new Settings(
                Path.of("waymark-data").toAbsolutePath(),
                "127.0.0.1",
                false,
                "your Waymark operator",
                10,
                Duration.ofSeconds(3),
                Duration.ofSeconds(60),
                false));
  }

  @Test
  void every_setting_can_be_set() {
    assertThat(
            Settings.of(
                Map.of(
                    "WAYMARK_HOME", "/srv/waymark",
                    "WAYMARK_BIND", "10.1.2.3",
                    "WAYMARK_TLS_PROXY", "true",
                    "WAYMARK_CONTACT", "the desk",
                    "WAYMARK_INTAKE_MB", "20",
                    "WAYMARK_QUIET_SECONDS", "0",
                    "WAYMARK_LEASE_SECONDS", "5",
                    "WAYMARK_DEMO", "true")))
        .isEqualTo(
            new Settings(
                Path.of("/srv/waymark"),
                "10.1.2.3",
                true,
                "the desk",
                20,
                Duration.ZERO,
                Duration.ofSeconds(5),
                true));
  }

  @Test
  void an_unknown_setting_is_named_and_the_known_ones_are_listed() {
    assertThatThrownBy(() -> Settings.of(Map.of("WAYMARK_HOMES", "/srv")))
        .hasMessageContaining("[WAYMARK_HOMES]")
        .hasMessageContaining("WAYMARK_HOME,");
  }

  @Test
  void an_address_that_others_reach_needs_a_declared_tls_proxy() {
    assertThatThrownBy(() -> Settings.of(Map.of("WAYMARK_BIND", "0.0.0.0")))
        .hasMessageContaining("WAYMARK_BIND=0.0.0.0")
        .hasMessageContaining("WAYMARK_TLS_PROXY=true");
  }

  @Test
  void a_number_out_of_range_is_told_with_its_range() {
    assertThatThrownBy(() -> Settings.of(Map.of("WAYMARK_INTAKE_MB", "0")))
        .hasMessage("WAYMARK_INTAKE_MB is a whole number from 1 to 100, not \"0\"");
  }
}
