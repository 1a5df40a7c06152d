package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.operations.JobName;
import org.waymark.operations.Leases;
import org.waymark.server.Visitor.Reply;

/** What the management port says to whoever watches over the server. */
@ExtendWith(ArquillianExtension.class)
class HealthIT {
  private static final int PORT = 9990 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
  private static final String READY = "http://127.0.0.1:" + PORT + "/health/ready";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Leases leases;

  @Test
  void it_is_ready_and_says_by_what() {
    Reply reply = Visitor.nobody().get(READY);
    assertEquals(200, reply.status(), reply.text());
    Map<String, String> said = checks(reply);
    for (String check : List.of("start", "database", "schema", "leases", "timers")) {
      assertEquals("UP", said.get(check), reply.text());
    }
    assertFalse(reply.text().contains("operator"), "no account");
    assertFalse(reply.text().contains("jdbc:"), "no address");
    for (String kind : List.of("live", "started")) {
      String address = READY.replace("ready", kind);
      assertEquals(200, Visitor.nobody().get(address).status(), kind);
    }
  }

  @Test
  void a_dead_run_that_nobody_goes_on_with_is_told() {
    Instant then = Instant.now().minusSeconds(3600);
    assertTrue(
        leases.take(JobName.PUBLISH_QUARTER, "a server long dead", then, then.plusSeconds(60)));
    try {
      Reply reply = Visitor.nobody().get(READY);
      assertEquals(503, reply.status(), reply.text());
      assertEquals("DOWN", checks(reply).get("leases"), reply.text());
      assertFalse(reply.text().contains("long dead"), "no owner's name");
    } finally {
      leases.release(JobName.PUBLISH_QUARTER, "a server long dead");
    }
    assertEquals(200, Visitor.nobody().get(READY).status());
  }

  @Test
  void the_management_port_is_for_this_machine_only() throws Exception {
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, PORT).close());
        }
      }
    }
    assertEquals(401, Visitor.nobody().get("http://127.0.0.1:" + PORT + "/management").status());
    assertEquals(302, Visitor.nobody().get("/health").status(), "not on the pages' port");
  }

  private static Map<String, String> checks(Reply reply) {
    Map<String, String> said = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(reply.text()))) {
      for (JsonObject check :
          reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class)) {
        said.put(check.getString("name"), check.getString("status"));
      }
    }
    return said;
  }
}
