package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;

/**
 * A server and its operator and national team, who look after one quarter by the API alone. Their
 * keys lie beside the data folder, for the next start.
 */
record Service(
    ServerProcess server, Path folder, QuarterId quarter, Caller operator, Caller national)
    implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final String OPERATOR_KEY = "operator.key";
  private static final String NATIONAL_KEY = "national.key";
  private static final String CHOSEN = "three words apart";

  static Service start(Path folder, QuarterId quarter, Map<String, String> settings)
      throws IOException {
    ServerProcess server = ServerProcess.start(folder, settings).awaitDeployed();
    Path operatorKey = folder.resolve(OPERATOR_KEY);
    Path nationalKey = folder.resolve(NATIONAL_KEY);
    if (!Files.exists(operatorKey)) {
      Caller operator =
          Caller.firstSignIn(
              server,
              "operator",
              server.said("one-time password (\\S+)").orElseThrow().group(1),
              CHOSEN);
      Files.writeString(operatorKey, operator.issueKey());
      HttpResponse<String> account =
          operator.postJson("/api/accounts", "{\"name\":\"nation\",\"role\":\"national\"}");
      Caller national =
          Caller.firstSignIn(server, "nation", text(account.body(), "oneTimePassword"), CHOSEN);
      Files.writeString(nationalKey, national.issueKey());
    }
    return new Service(
        server,
        folder,
        quarter,
        Caller.withKey(server, Files.readString(operatorKey)),
        Caller.withKey(server, Files.readString(nationalKey)));
  }

  /** For a second server on the same database, whose people are there already. */
  static void copyKeys(Path from, Path to) throws IOException {
    for (String key : List.of(OPERATOR_KEY, NATIONAL_KEY)) {
      Files.copy(from.resolve(key), to.resolve(key));
    }
  }

  /** Register, quarter and dropped files; no schedule is on. */
  void begin(FilledReturns returns, Quarter open, Path home) {
    assertThat(command("schedule", "take-in", "--off")).startsWith("take-in   off\n");
    done(operator.putJson("/api/schedules/publish", "{\"on\":false}"));
    byte[] register = returns.register().getBytes(StandardCharsets.UTF_8);
    done(operator.post("/api/organisations?fileName=register.csv", "text/csv", register));
    save(open);
    returns.drop(home.resolve("inbox"));
  }

  /** What the operator's command says, with the operator's key. */
  private String command(String... words) {
    List<String> whole =
        new ArrayList<>(
            List.of(
                ServerProcess.provisioned().resolve("bin/waymark.sh").toString(),
                "--server",
                server.address("").toString(),
                "--key-file",
                folder.resolve(OPERATOR_KEY).toString()));
    whole.addAll(List.of(words));
    try {
      Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  void everySecond(String schedule) {
    done(operator.putJson("/api/schedules/" + schedule, "{\"on\":true,\"second\":\"*\"}"));
  }

  void save(Quarter one) {
    done(
        operator.putJson(
            "/api/quarters/" + one.id(),
            """
            {"edition": "%s", "opens": "%s", "softDeadline": "%s", "hardClose": "%s",
             "release": "%s", "signOffNeeded": %s}\
            """
                .formatted(
                    one.edition(),
                    one.dates().opens(),
                    one.dates().softDeadline(),
                    one.dates().hardClose(),
                    one.dates().release(),
                    one.signOffNeeded())));
  }

  void start(String job) {
    done(operator.post("/api/jobs/" + job + "?quarter=" + quarter));
  }

  /** Waits for the end of the job's newest run, which must be a good one. */
  void awaitEnd(String job) {
    await(
        200,
        () -> !state(job).matches("NONE|STARTING|STARTED|STOPPING|FAILED"),
        job + " has ended");
    assertThat(state(job)).isEqualTo("COMPLETED");
  }

  /** Kills the server as soon as this is so. */
  void killOnce(BooleanSupplier so) {
    await(5, so, "it is time to kill the server");
    server.kill();
  }

  /** The state of the newest run. */
  String state(String job) {
    Matcher run =
        Pattern.compile("\"job\":\"%s\",[^{}]*\"state\":\"([A-Z]+)\"".formatted(job))
            .matcher(operator.get("/api/jobs").body());
    return run.find() ? run.group(1) : "NONE";
  }

  /** How many returns of the quarter have this status. */
  long returns(String status) {
    return count("\"status\":\"" + status, national.get("/api/returns?quarter=" + quarter));
  }

  long documents() {
    return count("\"sha256\":\"", national.get("/api/publications/" + quarter));
  }

  boolean sealed() {
    return count("\"state\":\"PREPARED\"", national.get("/api/publications/" + quarter)) > 0;
  }

  @Override
  public void close() {
    server.close();
  }

  private void await(int pauseMillis, BooleanSupplier so, String what) {
    Instant end = Instant.now().plus(LONGEST);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "not in %s: %s; jobs are %s%nthe server said%n%s"
                .formatted(
                    LONGEST,
                    what,
                    operator.get("/api/jobs").body(),
                    String.join("\n", server.console())));
      }
      try {
        Thread.sleep(pauseMillis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private static long count(String text, HttpResponse<String> answer) {
    return Pattern.compile(Pattern.quote(text)).matcher(answer.body()).results().count();
  }

  private static void done(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + answer.body());
    }
  }

  private static String text(String json, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!value.find()) {
      throw new AssertionError("no " + name + " in " + json);
    }
    return value.group(1);
  }
}
