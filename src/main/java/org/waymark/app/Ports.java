package org.waymark.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two ports that the server opens: without its own it would start, and nobody could tell. */
final class Ports {
  private static final int MANAGEMENT = 9990;
  private static final String OFFSET = "-Djboss.socket.binding.port-offset=";

  private Ports() {}

  /**
   * An IllegalArgumentException whose message is the line to print names the port that is taken.
   */
  static void requireFree(Settings settings, String... arguments) {
    int offset = offset(arguments);
    if (isTaken(settings.bind(), settings.port() + offset)) {
      throw new IllegalArgumentException(
          "another program has port %d of %s; stop it, or name another port in WAYMARK_PORT"
              .formatted(settings.port() + offset, settings.bind()));
    }
    if (isTaken("127.0.0.1", MANAGEMENT + offset)) {
      throw new IllegalArgumentException(
          "another program has port %d, which the server is managed by; stop it, or move all ports: %s100"
              .formatted(MANAGEMENT + offset, OFFSET));
    }
  }

  private static int offset(String... arguments) {
    int offset = 0;
    for (String argument : arguments) {
      if (argument.matches(OFFSET + "\\d{1,5}")) {
        offset = Integer.parseInt(argument.substring(OFFSET.length()));
      }
    }
    return offset;
  }

  private static boolean isTaken(String address, int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
      return !socket.isBound();
    } catch (IOException taken) {
      return true;
    }
  }
}
