package org.waymark.app;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The settings that MicroProfile Config found, by the environment's names: WAYMARK_HOME may also be
 * given as the system property waymark.home, which goes first.
 */
final class GivenSettings {
  private static final String OURS = "WAYMARK_";

  private GivenSettings() {}

  static Map<String, String> in(Config config) {
    Map<String, String> given = new TreeMap<>();
    for (String found : config.getPropertyNames()) {
      String name = Settings.nameOf(found);
      if (name.startsWith(OURS) && (found.startsWith(OURS) || Settings.names().contains(name))) {
        given.put(name, value(config, found, name));
      }
    }
    return given;
  }

  /** As it is written: "${...}" means nothing, and what is empty stays empty. */
  private static String value(Config config, String found, String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).replace('_', '.'), found)
        .map(property -> config.getConfigValue(property).getRawValue())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
