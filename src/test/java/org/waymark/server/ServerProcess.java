package org.waymark.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The provisioned server as a process of its own, by its own start script: with its own server
 * folder, data folder and ports, so that it disturbs no other, and so that it may be killed.
 */
final class ServerProcess implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(180);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
  private static final Set<String> WRITTEN_BY_A_RUN = Set.of("data", "log", "tmp");
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final int HTTP = 8080;
  private static final List<Integer> PORTS = List.of(HTTP, 8443, 9990);

  private static int lastOffset = 12_000;

  private final Process script;
  private final Path folder;
  private final int offset;
  private final List<String> console = new CopyOnWriteArrayList<>();
  private final Thread ender = new Thread(this::kill);

  private ServerProcess(Process script, Path folder, int offset) {
    this.script = script;
    this.folder = folder;
    this.offset = offset;
    Runtime.getRuntime().addShutdownHook(ender);
    var reader = new Thread(this::readConsole, "console of the server at +" + offset);
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts it and does not wait. The folder is made if need be and keeps the data ("home") and the
   * server's own files ("base") for the next start; of the environment all WAYMARK_ settings are
   * those given, and WAYMARK_HOME.
   */
  static ServerProcess start(Path folder, Map<String, String> settings) {
    Path server = provisioned();
    try {
      Path base = folder.toAbsolutePath().resolve("base");
      if (!Files.exists(base)) {
        copy(server.resolve("standalone"), base);
        withoutDeployments(base.resolve("configuration/standalone.xml"));
      }
      int offset = freeOffset();
      var builder =
          new ProcessBuilder(
                  server.resolve("bin/standalone.sh").toString(),
                  "-Djboss.server.base.dir=" + base,
                  "-Djboss.node.name=node-" + offset,
                  "-Djboss.socket.binding.port-offset=" + offset)
              .redirectErrorStream(true)
              .directory(folder.toFile());
      Map<String, String> environment = builder.environment();
      environment
          .keySet()
          .removeIf(
              n -> n.startsWith("WAYMARK_") || n.startsWith("JBOSS_") || n.equals("JAVA_OPTS"));
      // As a newcomer does, from where the server is started.
      environment.put("WAYMARK_HOME", folder.toAbsolutePath().relativize(home(folder)).toString());
      // Half the processor time of a start, and no test measures speed here.
      environment.put("PREPEND_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
      environment.putAll(settings);
      return new ServerProcess(builder.start(), folder, offset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server as the build made it. */
  static Path provisioned() {
    return Path.of(System.getProperty("server.home", "target/server")).toAbsolutePath();
  }

  /** The data folder of a server started in this folder. */
  static Path home(Path folder) {
    return folder.toAbsolutePath().resolve("home");
  }

  Path home() {
    return home(folder);
  }

  /** Waits until the application serves; an AssertionError with the console when it does not. */
  ServerProcess awaitDeployed() {
    await("started", LONGEST_START, () -> !alive() || said("WFLYSRV002[56]: ").isPresent());
    // 26 is "started (with errors)"; a server whose application failed says "Deployed" even so.
    if (said("WFLYSRV0025: ").isEmpty()) {
      throw new AssertionError("the application was not deployed" + lastWords());
    }
    return this;
  }

  /** Waits until the process ended by itself and gives its exit code. */
  int awaitEnd() {
    await("ended", LONGEST_START, () -> !alive());
    return script.exitValue();
  }

  boolean alive() {
    return script.isAlive();
  }

  /** What it has printed so far. */
  List<String> console() {
    return List.copyOf(console);
  }

  /** The first printed line in which the expression is found; its groups hold what was captured. */
  Optional<MatchResult> said(String expression) {
    Pattern pattern = Pattern.compile(expression);
    return console.stream()
        .map(pattern::matcher)
        .filter(m -> m.find())
        .map(m -> m.toMatchResult())
        .findFirst();
  }

  /** Like {@link #said}, waiting for it. */
  MatchResult awaitSaid(String expression, Duration longest) {
    await("said \"" + expression + "\"", longest, () -> said(expression).isPresent());
    return said(expression).orElseThrow();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + (HTTP + offset) + path);
  }

  /** As if the power went: SIGKILL to the server itself, not only to the script around it. */
  void kill() {
    List<ProcessHandle> all =
        Stream.concat(script.descendants(), Stream.of(script.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    gone(all);
  }

  /** An orderly end, as by Ctrl-C. */
  void stop() {
    List<ProcessHandle> server = script.descendants().toList();
    server.forEach(ProcessHandle::destroy);
    gone(Stream.concat(server.stream(), Stream.of(script.toHandle())).toList());
  }

  @Override
  public void close() {
    kill();
    try {
      Runtime.getRuntime().removeShutdownHook(ender);
    } catch (IllegalStateException alreadyEnding) {
      // The hook is what called.
    }
  }

  private void gone(List<ProcessHandle> all) {
    await("ended", LONGEST_STOP, () -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  private void await(String what, Duration longest, BooleanSupplier condition) {
    Instant end = Instant.now().plus(longest);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "the server has not %s in %s%s".formatted(what, longest, lastWords()));
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private String lastWords() {
    List<String> all = console();
    return "; it last said\n"
        + String.join("\n", all.subList(Math.max(0, all.size() - 30), all.size()));
  }

  private void readConsole() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> console.add(COLOURS.matcher(line).replaceAll("")));
    } catch (IOException | UncheckedIOException e) {
      console.add("(" + e.getMessage() + ")");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.filter(p -> !isWrittenByARun(from.relativize(p))).toList();
    }
    for (Path one : all) {
      Path target = to.resolve(from.relativize(one).toString());
      if (Files.isDirectory(one)) {
        Files.createDirectories(target);
      } else {
        Files.copy(one, target);
      }
    }
  }

  /** While the shared server has the application of the other tests deployed, its file says so. */
  private static void withoutDeployments(Path configuration) throws IOException {
    String whole = Files.readString(configuration);
    Files.writeString(configuration, whole.replaceAll("(?s)<deployments>.*?</deployments>", ""));
  }

  private static boolean isWrittenByARun(Path inside) {
    return WRITTEN_BY_A_RUN.contains(inside.getName(0).toString())
        || inside.toString().matches("deployments/.*\\.war\\..*")
        || inside.toString().startsWith("configuration/standalone_xml_history");
  }

  /** An offset at which all ports that the server opens are free, and that no other start chose. */
  private static synchronized int freeOffset() {
    while (lastOffset < 40_000) {
      lastOffset += 7;
      if (PORTS.stream().allMatch(p -> isFree(p + lastOffset))) {
        return lastOffset;
      }
    }
    throw new AssertionError("no free ports");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
