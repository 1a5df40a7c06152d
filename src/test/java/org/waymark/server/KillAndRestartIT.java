package org.waymark.server;

import java.nio.file.Path;
import java.util.Map;

/** On the embedded H2 file, as the service runs out of the box. */
class KillAndRestartIT extends KillAndRestartContract {
  @Override
  Map<String, String> settings(String database) {
    return Map.of("WAYMARK_QUIET_SECONDS", "0", "WAYMARK_LEASE_SECONDS", "5");
  }

  @Override
  KeptRows rows(String database, Path home) {
    return new KeptRows("jdbc:h2:file:" + home.resolve("db/waymark"), "waymark", "waymark");
  }
}
